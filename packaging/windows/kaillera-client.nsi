; The installer for Windows: for one user, without administrator's rights. windows/installer.py compiles it and defines
;   VERSION     as people read it             NUMBERS  the same as four numbers
;   SIZE        of all files, in KiB          OUTPUT   the installer's file
;   LICENCE     the licence's file            ICON     the icon's file
;   FILES       what to copy and what to remove again: the macros CopyFiles and RemoveFiles
;
; Command line: /S asks nothing, /LINKS takes kaillera: links over from another program, /D=FOLDER (last, without
; quotes) chooses the folder. The uninstaller knows /S, and with /PROFILE removes settings, too. Exit codes: 0 done, 1 cancelled, 2 not possible here, 3 the client runs.

Unicode true
ManifestDPIAware true
SetCompressor /SOLID lzma
; Dates of files would make two builds differ.
SetDateSave off

!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WinVer.nsh
!include x64.nsh
!include "${FILES}"

!define TITLE "Kaillera client"
!define PEOPLE "Kaillera Client contributors"
!define WINDOW "kaillera-client-window.exe"
!define TERMINAL "kaillera-client.exe"
!define UNINSTALLER "uninstall.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\kaillera-client"
!define LINK_KEY "Software\Classes\kaillera"
!define OPEN_KEY "${LINK_KEY}\shell\open\command"
!define SHORTCUT "$SMPROGRAMS\${TITLE}.lnk"
!define PROFILE "$LOCALAPPDATA\kaillera-client"
!define IMPOSSIBLE 2
!define RUNNING 3

Var OtherOpener

Name "${TITLE}"
OutFile "${OUTPUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${TITLE}"
InstallDirRegKey HKCU "${UNINSTALL_KEY}" "InstallLocation"
BrandingText "${TITLE} ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${TITLE}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs the ${TITLE}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "${PEOPLE}"
VIAddVersionKey "LegalCopyright" "${PEOPLE}, MIT License"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_COMPONENTSPAGE_NODESC
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipUnlessOpenedByAnother
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES

; The first one is for everybody whose language is none of these.
!insertmacro MUI_LANGUAGE English
!insertmacro MUI_LANGUAGE German
!insertmacro MUI_LANGUAGE Spanish
!insertmacro MUI_LANGUAGE Japanese
!insertmacro MUI_LANGUAGE Korean
!insertmacro MUI_LANGUAGE PortugueseBR
!include texts.nsh

; Asks for patience while one of the programs runs, and gives up when that is refused or nobody can be asked. Windows
; lets nobody write to the file of a running program.
!macro DefineWaiting un
  Function ${un}WaitUntilClosed
    Push $0
    look:
    StrCpy $0 "${TERMINAL}"
    Call ${un}IsLocked
    ${If} $0 == ""
      StrCpy $0 "${WINDOW}"
      Call ${un}IsLocked
    ${EndIf}
    ${If} $0 != ""
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(RunningText)" /SD IDCANCEL IDRETRY look
      SetErrorLevel ${RUNNING}
      Quit
    ${EndIf}
    Pop $0
  FunctionEnd

  ; $0 holds a program's name, and afterwards the same when it runs, nothing when it does not.
  Function ${un}IsLocked
    Push $1
    ${If} ${FileExists} "$INSTDIR\$0"
      ClearErrors
      FileOpen $1 "$INSTDIR\$0" a
      ${IfNot} ${Errors}
        FileClose $1
        StrCpy $0 ""
      ${EndIf}
    ${Else}
      StrCpy $0 ""
    ${EndIf}
    Pop $1
  FunctionEnd
!macroend
!insertmacro DefineWaiting ""
!insertmacro DefineWaiting "un."

; An older version goes away by its own uninstaller: only that one knows which files were its own.
Function RemoveOlder
  Push $0
  Push $1
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "InstallLocation"
  ${If} $0 != ""
  ${AndIf} ${FileExists} "$0\${UNINSTALLER}"
    DetailPrint "$(OlderText)"
    ; With _?= it runs where it lies, so that it can be waited for; then it cannot remove itself.
    ExecWait '"$0\${UNINSTALLER}" /S _?=$0' $1
    ${If} $1 = ${RUNNING}
      SetErrorLevel ${RUNNING}
      Abort "$(RunningText)"
    ${ElseIf} $1 <> 0
      SetErrorLevel ${IMPOSSIBLE}
      Abort "$(NotRemovedText)"
    ${EndIf}
    Delete "$0\${UNINSTALLER}"
    RMDir "$0"
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd

Section "$(ProgramText)"
  SectionIn RO
  Call WaitUntilClosed
  Call RemoveOlder
  ClearErrors
  !insertmacro CopyFiles
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  ${If} ${Errors}
    SetErrorLevel ${IMPOSSIBLE}
    Abort "$(NotWrittenText)"
  ${EndIf}

  CreateShortCut "${SHORTCUT}" "$INSTDIR\${WINDOW}"

  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${WINDOW},0"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "Publisher" "${PEOPLE}"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL_KEY}" "NoRepair" 1
  ; Only the next section tells that links are ours.
  DeleteRegValue HKCU "${UNINSTALL_KEY}" "LinkCommand"
SectionEnd

Section "$(LinksText)" LinkSection
  WriteRegStr HKCU "${LINK_KEY}" "" "URL:Kaillera invitation"
  WriteRegStr HKCU "${LINK_KEY}" "URL Protocol" ""
  WriteRegStr HKCU "${LINK_KEY}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  ; After -- nothing is an option, whatever a stranger writes into a link.
  StrCpy $0 '"$INSTDIR\${WINDOW}" gui -- "%1"'
  WriteRegStr HKCU "${OPEN_KEY}" "" '$0'
  WriteRegStr HKCU "${UNINSTALL_KEY}" "LinkCommand" '$0'
SectionEnd

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(TooOldText)" /SD IDOK
    SetErrorLevel ${IMPOSSIBLE}
    Quit
  ${EndIf}
  Call FindOtherOpener
  ${If} $OtherOpener != ""
    SectionSetFlags ${LinkSection} 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/LINKS" $1
    ${IfNot} ${Errors}
      SectionSetFlags ${LinkSection} ${SF_SELECTED}
    ${EndIf}
  ${EndIf}
FunctionEnd

; What another program has registered to open links with, for this user or for all; nothing when we opened them.
Function FindOtherOpener
  Push $0
  ReadRegStr $OtherOpener HKCU "${OPEN_KEY}" ""
  ${If} $OtherOpener == ""
    ReadRegStr $OtherOpener HKLM "${OPEN_KEY}" ""
  ${EndIf}
  ReadRegStr $0 HKCU "${UNINSTALL_KEY}" "LinkCommand"
  ${If} $OtherOpener == $0
    StrCpy $OtherOpener ""
  ${EndIf}
  Pop $0
FunctionEnd

; There is something to choose only when links are taken from somebody.
Function SkipUnlessOpenedByAnother
  ${If} $OtherOpener == ""
    Abort
  ${EndIf}
FunctionEnd

Section "un.$(ProgramText)"
  SectionIn RO
  Call un.WaitUntilClosed
  !insertmacro RemoveFiles
  Delete "$INSTDIR\${UNINSTALLER}"
  ; Not with all that is in it: the folder may hold files of the user.
  RMDir "$INSTDIR"
  Delete "${SHORTCUT}"
  Call un.ForgetLinks
  DeleteRegKey HKCU "${UNINSTALL_KEY}"
SectionEnd

Section /o "un.$(ProfileText)" ProfileSection
  RMDir /r "${PROFILE}"
SectionEnd

Function un.onInit
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/PROFILE" $1
  ${IfNot} ${Errors}
    SectionSetFlags ${ProfileSection} ${SF_SELECTED}
  ${EndIf}
FunctionEnd

; Another program may open links by now; then they stay its own.
Function un.ForgetLinks
  Push $0
  Push $1
  ReadRegStr $0 HKCU "${OPEN_KEY}" ""
  ReadRegStr $1 HKCU "${UNINSTALL_KEY}" "LinkCommand"
  ${If} $1 != ""
  ${AndIf} $0 == $1
    DeleteRegKey HKCU "${LINK_KEY}"
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd
