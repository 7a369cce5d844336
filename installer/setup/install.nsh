; What setup does: it refuses first, then makes itself removable, then unpacks beside what is there, then swaps.
; So however it is interrupted, Windows lists the program, and setup or the uninstaller can be run again.

Function .onInit
  Call refuseLowFolder
  ${IfNot} ${IsNativeAMD64}
    ${Refuse} ${NOT_HERE} notX64
  ${EndIf}
  ; Windows 10 1809: what the tests of this program and the list of known bad updates begin with.
  ${IfNot} ${AtLeastBuild} 17763
    ${Refuse} ${NOT_HERE} windowsTooOld
  ${EndIf}
  SetRegView 64
  SetShellVarContext all
  Call refuseSecondSetup
  Call refuseOtherFolder
  Call refuseOtherPackage
  Call refuseOlderVersion
FunctionEnd

; Where NSIS before 3.12 finds no other folder for its temporary files, it takes Temp\Low, to which anybody can write,
; and plug-ins are loaded from there (CVE-2026-42171). Nobody with an administrator's rights has it otherwise. So this
; comes first, and must not use a plug-in. The uninstaller cannot do likewise: it copies itself there before its script
; begins. Refusing SYSTEM as such would stop fleets that nobody attacks, and would not help the uninstaller either.
Function refuseLowFolder
  StrCpy $0 "$TEMP\" "" -5
  ${If} $0 == "\Low\"
    ${Refuse} ${FAILED} noTemp
  ${EndIf}
FunctionEnd

Function refuseSecondSetup
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "Global\${PRODUCT} Setup") p .r0 ?e'
  Pop $1
  ${If} $1 = 183 ; ERROR_ALREADY_EXISTS
    ${Refuse} ${RUNS_ALREADY} setupRuns
  ${EndIf}
FunctionEnd

; /D= may name any folder; below Program Files Windows keeps users from writing.
Function refuseOtherFolder
  StrLen $1 "$PROGRAMFILES64\"
  StrCpy $0 $INSTDIR $1
  ${WordFind} "$INSTDIR" ".." "E+1" $2 ; sets the error flag where there is none
  ${If} $0 != "$PROGRAMFILES64\"
  ${OrIfNot} ${Errors}
    ${Refuse} ${WRONG_FOLDER} otherFolder
  ${EndIf}
FunctionEnd

Function refuseOtherPackage
  ReadRegStr $0 HKLM "${BY_PACKAGE}" "Version"
  ${If} $0 != ""
    ${Refuse} ${OTHER_VERSION} installedByPackage
  ${EndIf}
FunctionEnd

Function refuseOlderVersion
  ReadRegStr $0 HKLM "${ENTRY}" "DisplayVersion"
  ${If} $0 != ""
    ${VersionCompare} "$0" "${VERSION}" $1
    ${If} $1 = 1
      ${Refuse} ${OTHER_VERSION} newerInstalled
    ${EndIf}
  ${EndIf}
FunctionEnd

!macro StopIfNotWritten
  ${If} ${Errors}
    RMDir /r "$INSTDIR\incoming"
    Abort "$(notWritten)"
  ${EndIf}
!macroend

; SwapIn FILE: in one move, so that there is an old program or a new one at every moment; only a program that runs
; has to be moved aside first.
!macro SwapIn FILE
  ; MOVEFILE_REPLACE_EXISTING, MOVEFILE_WRITE_THROUGH
  System::Call 'kernel32::MoveFileExW(w "$INSTDIR\incoming\${FILE}", w "$INSTDIR\${FILE}", i 9) i .r0'
  ${If} $0 = 0
    !insertmacro MoveAside "${FILE}"
    ClearErrors
    Rename "$INSTDIR\incoming\${FILE}" "$INSTDIR\${FILE}"
    !insertmacro StopIfNotWritten
  ${EndIf}
!macroend

Section
  Call closeFirst
  ClearErrors
  SetOutPath "$INSTDIR"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  !insertmacro StopIfNotWritten
  Call writeEntry

  ; "try" makes a file that cannot be written an error flag instead of a question.
  SetOverwrite try
  ClearErrors
  RMDir /r "$INSTDIR\incoming"
  SetOutPath "$INSTDIR\incoming"
  File "${PROGRAMS}\${WIZARD}"
  File "${PROGRAMS}\${COMMAND_LINE}"
  File "${PROGRAMS}\${HELPER}"
  SetOutPath "$INSTDIR\incoming\papers"
  File /r "${PAPERS}\*"
  !insertmacro StopIfNotWritten

  SetOutPath "$INSTDIR"
  !insertmacro RemoveWhatWasMovedAside
  !insertmacro SwapIn "${HELPER}"
  !insertmacro SwapIn "${COMMAND_LINE}"
  !insertmacro SwapIn "${WIZARD}"
  RMDir /r "$INSTDIR\papers"
  ClearErrors
  Rename "$INSTDIR\incoming\papers" "$INSTDIR\papers"
  !insertmacro StopIfNotWritten
  RMDir "$INSTDIR\incoming"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}.lnk" "$INSTDIR\${WIZARD}"
  Call writeSize
  ; A restart only takes away what was moved aside, so nobody need be asked for one.
  SetRebootFlag false
SectionEnd

Function writeEntry
  WriteRegStr HKLM "${ENTRY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKLM "${ENTRY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${ENTRY}" "DisplayIcon" "$INSTDIR\${WIZARD}"
  WriteRegStr HKLM "${ENTRY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${ENTRY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${ENTRY}" "NoModify" 1
  WriteRegDWORD HKLM "${ENTRY}" "NoRepair" 1
FunctionEnd

Function writeSize
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKLM "${ENTRY}" "EstimatedSize" $0 ; in KB
FunctionEnd

; Explorer starts it with the rights of the person who is signed in; setup's own would be an administrator's.
Function startWizard
  Exec '"$WINDIR\explorer.exe" "$SMPROGRAMS\${PRODUCT}.lnk"'
FunctionEnd
