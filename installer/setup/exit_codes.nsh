; What setup and uninstaller end with: the numbers of Windows Installer, so that management tools know them
; (ERROR_* of winerror.h) and the MSI needs no table of its own.

!define CANCELLED 1602 ; ERROR_INSTALL_USEREXIT
!define FAILED 1603 ; ERROR_INSTALL_FAILURE
!define RUNS_ALREADY 1618 ; ERROR_INSTALL_ALREADY_RUNNING
!define NOT_HERE 1633 ; ERROR_INSTALL_PLATFORM_UNSUPPORTED
!define OTHER_VERSION 1638 ; ERROR_PRODUCT_VERSION
!define WRONG_FOLDER 1639 ; ERROR_INVALID_COMMAND_LINE
!define AFTER_RESTART 3010 ; ERROR_SUCCESS_REBOOT_REQUIRED

; Refuse CODE SENTENCE: says why, and ends. A silent run only has the code.
!macro Refuse CODE SENTENCE
  SetErrorLevel ${CODE}
  MessageBox MB_OK|MB_ICONSTOP "$(${SENTENCE})" /SD IDOK
  Quit
!macroend
!define Refuse "!insertmacro Refuse"

Function tellCancelled
  SetErrorLevel ${CANCELLED}
FunctionEnd

Function un.tellCancelled
  SetErrorLevel ${CANCELLED}
FunctionEnd

Function .onInstFailed
  SetErrorLevel ${FAILED}
FunctionEnd
