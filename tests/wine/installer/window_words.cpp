// Prints what stands in windows and on their buttons, a line for each, with "* " before what has the
// keyboard's focus; pixels do not tell that. window_words TITLE: those whose titles begin so.
#include <windows.h>

#include <cstdio>
#include <string>

namespace {

std::wstring textOf(HWND window)
{
    std::wstring text(4096, L'\0');
    // GetWindowText keeps from the controls of other programs.
    const auto to = reinterpret_cast<LPARAM>(text.data());
    text.resize(static_cast<std::size_t>(SendMessageW(window, WM_GETTEXT, text.size(), to)));
    return text;
}

HWND focusBeside(HWND window)
{
    GUITHREADINFO info {};
    info.cbSize = sizeof info;
    GetGUIThreadInfo(GetWindowThreadProcessId(window, nullptr), &info);
    return info.hwndFocus;
}

BOOL CALLBACK printControl(HWND control, LPARAM)
{
    const std::wstring text = textOf(control);
    if (IsWindowVisible(control) && !text.empty())
        std::printf("%s%ls\n", focusBeside(control) == control ? "* " : "", text.c_str());
    return TRUE;
}

BOOL CALLBACK printWindow(HWND window, LPARAM title)
{
    if (IsWindowVisible(window) && textOf(window).starts_with(reinterpret_cast<const wchar_t*>(title)))
        EnumChildWindows(window, printControl, 0);
    return TRUE;
}

} // namespace

int wmain(int count, wchar_t** arguments)
{
    if (count != 2)
        return 64;
    EnumWindows(printWindow, reinterpret_cast<LPARAM>(arguments[1]));
    return 0;
}
