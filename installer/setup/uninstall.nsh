; What the uninstaller does: it offers to put settings back while there still is a program for it, and keeps the
; records of repairs unless it is told to remove them (the box on its page, or /REMOVEJOURNALS).

Var removeJournals
Var removeBox

Function un.onInit
  SetRegView 64
  SetShellVarContext all
  StrCpy $removeJournals no
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/REMOVEJOURNALS" $1
  ${IfNot} ${Errors}
    StrCpy $removeJournals yes
  ${EndIf}
FunctionEnd

Function un.showGoingPage
  !insertmacro MUI_HEADER_TEXT "$(goingTitle)" "$(goingSubtitle)"
  nsDialogs::Create 1018
  Pop $0
  nsDialogs::SetRTL $(^RTL)
  ${NSD_CreateLabel} 0 0 100% 36u "$(goingText)"
  Pop $0
  ${NSD_CreateButton} 0 44u 60% 16u "$(putBack)"
  Pop $0
  ${NSD_OnClick} $0 un.offerUndo
  ${NSD_CreateCheckbox} 0 76u 100% 24u "$(removeToo)"
  Pop $removeBox
  ${If} $removeJournals == yes
    ${NSD_Check} $removeBox
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.leaveGoingPage
  StrCpy $removeJournals no
  ${NSD_GetState} $removeBox $0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $removeJournals yes
  ${EndIf}
FunctionEnd

; StartAsPerson PROGRAM ARGUMENTS SHOW: with the rights of the person who is signed in. Explorer takes no
; arguments for a program, but it takes a link; the folder of the link is one that users cannot write to.
!macro StartAsPerson PROGRAM ARGUMENTS SHOW
  CreateShortcut "$INSTDIR\start.lnk" "${PROGRAM}" '${ARGUMENTS}' "" 0 ${SHOW}
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\start.lnk"'
!macroend

Function un.offerUndo
  !insertmacro StartAsPerson "$INSTDIR\${WIZARD}" "--undo" SW_SHOWNORMAL
FunctionEnd

; The PC's own records lie in ProgramData, where anybody may have made that folder first, to lead whoever deletes it
; with an administrator's rights elsewhere. So the helper does it: it knows whether the folder is ours (its exit codes
; are in app/helper/main.cpp). Whatever it says, the rest goes on.
Function un.removeRecordsOfPc
  ClearErrors
  ExecWait '"$INSTDIR\${HELPER}" --remove-records' $0
  ${If} ${Errors} ; no helper, after a setup that was interrupted
  ${OrIf} $0 <> 0
    DetailPrint "$(recordsStay)"
    MessageBox MB_OK|MB_ICONEXCLAMATION "$(recordsStay)" /SD IDOK
  ${EndIf}
FunctionEnd

; Records in a user's profile are removed with that user's rights, for the same reason: the person's who is signed
; in, if there is one, and nobody else's.
Function un.removeRecordsOfPerson
  FindWindow $0 "Shell_TrayWnd"
  ${If} $0 <> 0
    !insertmacro StartAsPerson "$SYSDIR\cmd.exe" '/d /c rd /s /q "%LOCALAPPDATA%\${PRODUCT}"' SW_SHOWMINIMIZED
    Sleep 3000
  ${EndIf}
FunctionEnd

Section Uninstall
  Call un.closeFirst
  ${If} $removeJournals == yes
    Call un.removeRecordsOfPc
    Call un.removeRecordsOfPerson
  ${EndIf}
  SetRebootFlag false
  Delete "$SMPROGRAMS\${PRODUCT}.lnk"
  !insertmacro MoveAside "${WIZARD}"
  !insertmacro MoveAside "${COMMAND_LINE}"
  !insertmacro MoveAside "${HELPER}"
  !insertmacro RemoveWhatWasMovedAside
  Delete "$INSTDIR\start.lnk"
  RMDir /r "$INSTDIR\papers"
  RMDir /r "$INSTDIR\incoming"
  Delete "$INSTDIR\uninstall.exe"
  DeleteRegKey HKLM "${ENTRY}"
  ${If} ${RebootFlag}
    RMDir /REBOOTOK "$INSTDIR"
    SetErrorLevel ${AFTER_RESTART}
  ${Else}
    RMDir "$INSTDIR" ; a folder that stays because somebody looks into it is no reason for a restart
  ${EndIf}
SectionEnd
