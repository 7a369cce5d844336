; Programs that run while their files are replaced or removed. They are never ended: one may be in the middle
; of a repair.

; CloseFirst un.|"": a person is asked to close them. A silent run goes on; MoveAside does the rest.
!macro DefineCloseFirst UN
  Function ${UN}closeFirst
    ${If} ${Silent}
      Return
    ${EndIf}
    again:
    StrCpy $1 ""
    !insertmacro LookWhetherInUse "${WIZARD}"
    !insertmacro LookWhetherInUse "${COMMAND_LINE}"
    !insertmacro LookWhetherInUse "${HELPER}"
    ${If} $1 == ""
      Return
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(isRunning)" IDRETRY again
    SetErrorLevel ${CANCELLED}
    Quit
  FunctionEnd
!macroend

; A program that runs cannot be opened for writing. $1 becomes its name.
!macro LookWhetherInUse FILE
  ${If} ${FileExists} "$INSTDIR\${FILE}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${FILE}" a
    ${If} ${Errors}
      StrCpy $1 "${FILE}"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend

; MoveAside FILE: makes its name free. Windows lets a running program be renamed; what is left goes at the next
; start, or at the next setup. Sets the reboot flag then.
!macro MoveAside FILE
  ClearErrors
  Delete "$INSTDIR\${FILE}"
  ${If} ${Errors}
    GetTempFileName $0 "$INSTDIR"
    Delete $0
    Rename "$INSTDIR\${FILE}" $0
    Delete /REBOOTOK $0
  ${EndIf}
!macroend

!macro RemoveWhatWasMovedAside
  Delete "$INSTDIR\ns*.tmp"
!macroend

!insertmacro DefineCloseFirst ""
!insertmacro DefineCloseFirst "un."
