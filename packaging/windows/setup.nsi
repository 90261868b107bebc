; The setup program for one person, without administrator rights. installers.py gives VERSION, MAKERS, KIB, DLL, OUT, WORK,
; and SIGN where somebody signs. Silent: /S, and /D=FOLDER as the last word. Exit codes: 0 done, 2 stopped because S3Desk
; is open or Windows is too old, 3 stopped because the folder cannot be written or has not room enough.
Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 32
!include MUI2.nsh
!include WinVer.nsh
!include LogicLib.nsh

!define GONE "Software\Microsoft\Windows\CurrentVersion\Uninstall\S3Desk"
!define OWN "Software\S3Desk"
!define KINDS "Software\Classes"

Name "S3Desk"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\S3Desk"
InstallDirRegKey HKCU "${OWN}" "Folder"
AllowSkipFiles off ; a file that cannot be written ends the installation, silent or not
BrandingText "S3Desk ${VERSION}"
!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"' = 0
!endif
ManifestSupportedOS Win10
ManifestDPIAware true
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "S3Desk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "S3Desk setup"
VIAddVersionKey "CompanyName" "${MAKERS}"
VIAddVersionKey "LegalCopyright" "EUPL-1.2"

Var Begun
!define MUI_ICON "${WORK}/launcher/s3desk.ico"
!define MUI_UNICON "${WORK}/launcher/s3desk.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\S3Desk.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"

LangString OPEN ${LANG_ENGLISH} "S3Desk is open. Close its windows, then choose Retry."
LangString OPEN ${LANG_SPANISH} "S3Desk está abierto. Cierre sus ventanas y elija Reintentar."
LangString OLD ${LANG_ENGLISH} "S3Desk needs Windows 10 or newer, 64 bit. Nothing was installed."
LangString OLD ${LANG_SPANISH} "S3Desk necesita Windows 10 o posterior, de 64 bits. No se ha instalado nada."
LangString DENIED ${LANG_ENGLISH} "S3Desk cannot write into the folder $INSTDIR. Nothing was changed; choose another folder."
LangString DENIED ${LANG_SPANISH} "S3Desk no puede escribir en la carpeta $INSTDIR. No se ha cambiado nada; elija otra carpeta."
LangString ROOM ${LANG_ENGLISH} "There is not room enough in the folder $INSTDIR: S3Desk needs $R6 MB. Nothing was changed; make room or choose another folder."
LangString ROOM ${LANG_SPANISH} "No hay espacio suficiente en la carpeta $INSTDIR: S3Desk necesita $R6 MB. No se ha cambiado nada; libere espacio o elija otra carpeta."
LangString HALF ${LANG_ENGLISH} "S3Desk could not be installed whole, so it was removed again. Workspaces and settings are untouched; make room, then install again."
LangString HALF ${LANG_SPANISH} "S3Desk no se ha podido instalar entero, así que se ha quitado de nuevo. Los espacios de trabajo y los ajustes no se han tocado; libere espacio e instale otra vez."
LangString WORKSPACE ${LANG_ENGLISH} "S3Desk workspace"
LangString WORKSPACE ${LANG_SPANISH} "Espacio de trabajo de S3Desk"
LangString PACK ${LANG_ENGLISH} "S3Desk pack of changes"
LangString PACK ${LANG_SPANISH} "Paquete de cambios de S3Desk"

; What both programs do: once for the setup, once for the removal ("un.").
!macro BOTH un
; Stop while Python's library in the folder $R9 is loaded, for then it cannot be written; ask a person to close S3Desk.
Function ${un}WaitUntilClosed
  again:
    IfFileExists "$R9\${DLL}" 0 free
    ClearErrors
    FileOpen $R8 "$R9\${DLL}" a
    IfErrors taken
    FileClose $R8
    Goto free
  taken:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(OPEN)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 2
    Quit
  free:
FunctionEnd

; Take away what the list in the folder $R9 names: files, then folders that are empty by then. Nothing else.
Function ${un}TakeAway
  ClearErrors
  FileOpen $R8 "$R9\installed.txt" r
  IfErrors none
  line:
    FileRead $R8 $R7
    IfErrors all
    StrCpy $R7 $R7 -2 ; without the end of the line
    StrCpy $R6 $R7 1 -1
    StrCmp $R6 "\" folder
    Delete "$R9\$R7"
    ClearErrors
    Goto line
  folder:
    RMDir "$R9\$R7"
    ClearErrors
    Goto line
  all:
    FileClose $R8
    Delete "$R9\installed.txt"
    Delete "$R9\uninstall.exe"
  none:
    ClearErrors
FunctionEnd

; Let Windows know S3Desk no more.
Function ${un}Forget
  Delete "$SMPROGRAMS\S3Desk.lnk"
  !insertmacro FORGET ".s3desk" "S3Desk.Workspace"
  !insertmacro FORGET ".s3pack" "S3Desk.Pack"
  DeleteRegKey HKCU "${GONE}"
  DeleteRegKey HKCU "${OWN}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; kinds of files changed
FunctionEnd
!macroend

!macro KIND ending name type words
  WriteRegStr HKCU "${KINDS}\${name}" "" "${words}"
  WriteRegStr HKCU "${KINDS}\${name}\DefaultIcon" "" "$INSTDIR\S3Desk.exe,0"
  WriteRegStr HKCU "${KINDS}\${name}\shell\open\command" "" '"$INSTDIR\S3Desk.exe" "%1"'
  WriteRegStr HKCU "${KINDS}\${ending}" "" "${name}"
  WriteRegStr HKCU "${KINDS}\${ending}" "Content Type" "${type}"
!macroend

; An ending that another program took over since stays with that one.
!macro FORGET ending name
  DeleteRegKey HKCU "${KINDS}\${name}"
  ReadRegStr $R7 HKCU "${KINDS}\${ending}" ""
  ${If} $R7 == "${name}"
    DeleteRegKey HKCU "${KINDS}\${ending}"
  ${EndIf}
!macroend

!insertmacro BOTH ""
!insertmacro BOTH "un."

Function .onInit
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  ReadRegStr $R9 HKCU "${OWN}" "Folder"
  ${If} $R9 != ""
    Call WaitUntilClosed
  ${EndIf}
FunctionEnd

; Stop while the version before is still whole if the folder cannot take this one.
Function CheckFolder
  ClearErrors
  CreateDirectory "$INSTDIR"
  FileOpen $R8 "$INSTDIR\installing.tmp" w
  ${If} ${Errors}
    RMDir "$INSTDIR"
    MessageBox MB_OK|MB_ICONSTOP "$(DENIED)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  FileClose $R8
  Delete "$INSTDIR\installing.tmp"
  System::Call 'kernel32::GetDiskFreeSpaceExW(w "$INSTDIR", *l .R8, p 0, p 0) i .R7'
  System::Int64Op $R8 / 1024
  Pop $R8
  ${If} $R9 == $INSTDIR ; what is taken away makes room
    ReadRegDWORD $R6 HKCU "${GONE}" "EstimatedSize"
    System::Int64Op $R8 + $R6
    Pop $R8
  ${EndIf}
  ${If} $R7 <> 0
  ${AndIf} $R8 L< ${KIB}
    RMDir "$INSTDIR"
    IntOp $R6 ${KIB} / 1000
    MessageBox MB_OK|MB_ICONSTOP "$(ROOM)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
FunctionEnd

Section
  ReadRegStr $R9 HKCU "${OWN}" "Folder"
  Call CheckFolder
  ${If} $R9 != ""
    Call WaitUntilClosed
    Call TakeAway ; the version before, so that nothing stays of what this one no longer has
    ${If} $R9 != $INSTDIR
      RMDir "$R9"
    ${EndIf}
  ${EndIf}
  StrCpy $Begun "yes"
  SetOverwrite on
  SetOutPath "$INSTDIR"
  File "${WORK}/installed.txt"
  !include "${WORK}/files.nsh"
  ClearErrors
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    Abort
  ${EndIf}
  SetOutPath "$DOCUMENTS" ; where a file dialog begins when started from the menu
  CreateShortcut "$SMPROGRAMS\S3Desk.lnk" "$INSTDIR\S3Desk.exe"
  !insertmacro KIND ".s3desk" "S3Desk.Workspace" "application/x-s3desk" "$(WORKSPACE)"
  !insertmacro KIND ".s3pack" "S3Desk.Pack" "application/x-s3pack" "$(PACK)"
  WriteRegStr HKCU "${OWN}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${GONE}" "DisplayName" "S3Desk"
  WriteRegStr HKCU "${GONE}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${GONE}" "DisplayIcon" "$INSTDIR\S3Desk.exe"
  WriteRegStr HKCU "${GONE}" "Publisher" "${MAKERS}"
  WriteRegStr HKCU "${GONE}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${GONE}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${GONE}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${GONE}" "EstimatedSize" ${KIB}
  WriteRegDWORD HKCU "${GONE}" "NoModify" 1
  WriteRegDWORD HKCU "${GONE}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; kinds of files changed
SectionEnd

; Half a program is taken away again, and with it what Windows knew of the version before.
Function .onInstFailed
  ${If} $Begun == "yes"
    SetOutPath "$TEMP"
    StrCpy $R9 $INSTDIR
    Call TakeAway
    RMDir "$INSTDIR"
    Call Forget
    MessageBox MB_OK|MB_ICONSTOP "$(HALF)" /SD IDOK
    SetErrorLevel 3
  ${EndIf}
FunctionEnd

Function un.onInit
  StrCpy $R9 $INSTDIR
  Call un.WaitUntilClosed
FunctionEnd

Section "Uninstall"
  StrCpy $R9 $INSTDIR
  Call un.TakeAway
  SetOutPath "$TEMP"
  RMDir "$INSTDIR" ; only when empty
  Call un.Forget
SectionEnd
