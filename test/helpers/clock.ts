/** Lets the tests of a `describe` set the reader's clock; each test begins with the real one. */
export function watchClock(): (time: number | string) => void {
  const RealDate = Date;
  afterEach(() => {
    globalThis.Date = RealDate;
  });
  return (time) => {
    globalThis.Date = class extends RealDate {
      constructor(value: number | string = time) {
        super(value);
      }
    } as DateConstructor;
  };
}
