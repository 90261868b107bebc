/* In the msi: stops it while S3Desk is open, before anything is touched. Windows would replace what it can under the
   program's feet, and the rest at the next start. Whoever installs sees the sentence, or finds it in the log; msiexec
   ends with 1603. */
#include <windows.h>
#include <msiquery.h>
#include <tlhelp32.h>
#include <wchar.h>

static const wchar_t ENGLISH[] = L"S3Desk is open. Nothing was changed; close its windows, then try again.";
static const wchar_t SPANISH[] = L"S3Desk est\x00e1 abierto. No se ha cambiado nada; cierre sus ventanas y vuelva a intentarlo.";

static BOOL is_open(void) {
    PROCESSENTRY32W each = {.dwSize = sizeof each};
    HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPPROCESS, 0);
    BOOL found = FALSE;
    if (all == INVALID_HANDLE_VALUE) return FALSE;
    for (BOOL more = Process32FirstW(all, &each); more && !found; more = Process32NextW(all, &each))
        found = !_wcsicmp(each.szExeFile, L"S3Desk.exe") || !_wcsicmp(each.szExeFile, L"S3Desk.com");
    CloseHandle(all);
    return found;
}

__declspec(dllexport) UINT WINAPI StopWhileOpen(MSIHANDLE install) {
    if (!is_open()) return ERROR_SUCCESS;
    BOOL spanish = PRIMARYLANGID(GetUserDefaultUILanguage()) == LANG_SPANISH;
    MSIHANDLE said = MsiCreateRecord(0);
    MsiRecordSetStringW(said, 0, spanish ? SPANISH : ENGLISH);
    MsiProcessMessage(install, INSTALLMESSAGE_ERROR, said);
    MsiCloseHandle(said);
    return ERROR_INSTALL_FAILURE;
}
