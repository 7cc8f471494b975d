/** As it is before a library replaces it; this module must be imported before the library. */
// eslint-disable-next-line typescript/unbound-method
export const nativePush = Array.prototype.push;
