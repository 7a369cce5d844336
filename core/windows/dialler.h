// Dials by RasDial, as the connection dialogs of Windows do, and hangs up.
#pragma once

#include "core/pc/dialler.h"
#include "core/pc/phonebooks.h"
#include "core/windows/dial_parameters.h"
#include "core/windows/ras_entry.h"

#include <chrono>

namespace repair {

struct DialPatience {
    std::chrono::milliseconds dial {120'000};
    /// RAS takes a few seconds to take a tunnel down.
    std::chrono::milliseconds hangUp {15'000};
};

/// rasapi32 is loaded when it is first asked; without it everything here fails with unavailable. Thread-safe.
class WindowsDialler final : public Dialler {
public:
    explicit WindowsDialler(const Phonebooks& phonebooks, DialPatience patience = {})
        : m_phonebooks(phonebooks), m_patience(patience)
    { }

    Result<DialOutcome> dial(
        const DialRequest& request, const DialProgress& progress, std::stop_token stop) override;
    [[nodiscard]] Result<Switch> isConnected(
        const std::string& phonebook, const std::string& entry) const override;

private:
    [[nodiscard]] Result<RasEntry> find(const std::string& phonebook, const std::string& entry) const;
    /// 0 if the entry does not have the field, or something else in it.
    [[nodiscard]] std::uint32_t numberIn(const DialRequest& request, const char* field) const;
    [[nodiscard]] bool signsInByEap(const DialRequest& request) const;
    /// By EAP, or by the account that is signed in to Windows: without a name and a password of its own.
    [[nodiscard]] bool signsInByItself(const DialRequest& request) const;
    [[nodiscard]] Result<DialOutcome> dialNow(const RasEntry& entry, DialParameters& parameters,
        const DialProgress& progress, const std::stop_token& stop) const;

    const Phonebooks& m_phonebooks;
    DialPatience m_patience;
};

} // namespace repair
