// The stand-in as a test tells it, and what the test can ask it; gone when the object is.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>

#include <windows.h>

namespace repair::wine {

/// What a dial was given, but for the password.
struct DialledWith {
    std::wstring entry;
    std::filesystem::path phonebook;
    std::wstring user;
    std::wstring domain;
    friend bool operator==(const DialledWith&, const DialledWith&) = default;
};

class ToldRas {
public:
    /// Forgets everything that was told, stored or dialled before.
    ToldRas();
    ToldRas(const ToldRas&) = delete;
    ToldRas& operator=(const ToldRas&) = delete;
    ~ToldRas();

    /// Whether the rasapi32 of this session is the stand-in.
    [[nodiscard]] static bool isInPlace();

    /// The call does nothing from now on and answers this.
    void answer(const std::wstring& call, DWORD code);
    /// The call does its work again.
    void work(const std::wstring& call);

    /// The newest size of RASENTRYW that this Windows takes.
    void setLargestEntry(DWORD size);
    /// How much stands behind the structure of every entry.
    void setFurtherNumbers(DWORD bytes);
    /// Reads a line ("VpnStrategy=3") as if it had another value; empty: no longer loads such a book.
    void misread(const std::wstring& line, const std::wstring& as);

    /// Whether what is stored under that DialParamsUID is this key.
    [[nodiscard]] bool holdsKey(const std::wstring& uid, const wchar_t* key) const;
    /// RasGetCredentials gives every mask back as it came, as a Windows was seen to; documented is another
    /// way.
    void echoMask();
    void storeSignIn(const std::wstring& uid, const std::wstring& user, const wchar_t* password);
    /// But for the name.
    void forgetSignIn(const std::wstring& uid, const std::wstring& user = {});
    /// RasGetEntryDialParams does not give what is stored, only RasGetCredentials does.
    void keepFromDialParameters();

    /// The EAP method of every entry knows who signs in.
    void setEapUser(const std::wstring& user, const std::wstring& data);
    /// It wants to ask for that.
    void letEapAsk();
    /// What the last dial was given of it; empty: nothing.
    [[nodiscard]] std::wstring lastEapData() const;
    /// How many identities were not given back.
    [[nodiscard]] long eapIdentitiesHeld() const;

    /// Every dial breaks with that code in that RASCONNSTATE.
    void breakDialIn(DWORD state, DWORD code);
    /// How long every state of a dial takes.
    void setPace(std::chrono::milliseconds perState);
    /// How long a handle lives after RasHangUp.
    void setHangUpTime(std::chrono::milliseconds time);

    [[nodiscard]] std::size_t dials() const;
    [[nodiscard]] DialledWith lastDial() const;
    [[nodiscard]] bool wasDialledWith(const wchar_t* password) const;
    [[nodiscard]] bool wasDialledWithStored() const;

    /// As if somebody had dialled it.
    void connect(const std::wstring& entry, const std::filesystem::path& phonebook);
    [[nodiscard]] std::size_t connections() const;
    void waitUntilHungUp() const;
    void disconnectAll();
};

} // namespace repair::wine
