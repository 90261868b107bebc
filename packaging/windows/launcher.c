/* Starts the Python that lies beside this program, on S3Desk. Built twice: S3Desk.exe has a window (WINDOW is defined),
   S3Desk.com is the command line: `s3desk` typed in a console finds .com before .exe, and a console waits for it. */
#include <windows.h>
#include <shellapi.h>
#include <stdlib.h>
#include <wchar.h>

#define LONGEST 32768 /* letters in a path, at most */
static const wchar_t *const BEFORE[] = {L"-X", L"utf8", L"-m", L"s3desk_start"};
#define MANY (int)(sizeof BEFORE / sizeof *BEFORE)
static const wchar_t SORRY[] = L"A part of S3Desk is missing. Your workspaces are untouched; install S3Desk again.";
typedef int (*Run)(int, wchar_t **);

static Run python(void) {
    static wchar_t path[LONGEST + 16];
    DWORD long_ = GetModuleFileNameW(NULL, path, LONGEST);
    wchar_t *name = long_ && long_ < LONGEST ? wcsrchr(path, L'\\') : NULL;
    if (!name) return NULL;
    SetDllDirectoryW(L""); /* never a library from the folder in which somebody happens to be */
    wcscpy(name + 1, PYTHON_DLL);
    HMODULE library = LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
    return library ? (Run)(void *)GetProcAddress(library, "Py_Main") : NULL;
}

static int start(int many, wchar_t **words) {
    Run run = python();
    wchar_t **all = run ? calloc(many + MANY + 1, sizeof *all) : NULL;
    if (!all) {
#ifdef WINDOW
        MessageBoxW(NULL, SORRY, L"S3Desk", MB_ICONERROR);
#else
        fwprintf(stderr, L"%ls\n", SORRY);
#endif
        return 2;
    }
    all[0] = words[0];
    for (int at = 0; at < MANY; at++) all[1 + at] = (wchar_t *)BEFORE[at];
    for (int at = 1; at < many; at++) all[MANY + at] = words[at];
    return run(many + MANY, all);
}

#ifdef WINDOW
int WINAPI wWinMain(HINSTANCE here, HINSTANCE before, LPWSTR line, int show) {
    (void)here, (void)before, (void)line, (void)show;
    int many;
    wchar_t **words = CommandLineToArgvW(GetCommandLineW(), &many);
    return words ? start(many, words) : 2;
}
#else
int wmain(int many, wchar_t **words) { return start(many, words); }
#endif
