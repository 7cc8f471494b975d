declare const brand: unique symbol;

/** A value of type `T` that only its own constructor may make; `Name` keeps brands apart at compile time. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
