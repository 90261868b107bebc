/* For the trial under wine only, never handed round: wine lacks Windows' own bcryptprimitives.dll, of which libraries
   written in Rust want chance. It is wine's own chance that is given. */
#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(BYTE *into, SIZE_T many) { return RtlGenRandom(into, (ULONG)many); }
