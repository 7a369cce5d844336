// Journals as folders on a Windows disk: DIR\RUN\journal, and the files for people beside it.
#pragma once

#include "core/journal/journal_store.h"

#include <functional>
#include <string>

namespace repair {

/// The directory is made when something is first written. One process at a time may hold the lock (DIR\lock,
/// opened for itself alone), which Windows releases if the process dies. A journal that somebody else holds
/// is waited for, two seconds, then read() is Error{busy}.
class WindowsJournalDirectory : public JournalStore {
public:
    /// Called before anything in the directory is used; its Error is the answer then.
    using Guard = std::function<Status()>;

    explicit WindowsJournalDirectory(std::string path, Guard beforeReading = {}, Guard beforeWriting = {});

    [[nodiscard]] Result<std::unique_ptr<StoreLock>> lock() override;
    [[nodiscard]] Result<std::vector<std::string>> runs() const override;
    [[nodiscard]] Result<std::string> read(const std::string& runId) const override;
    [[nodiscard]] Result<std::unique_ptr<JournalFile>> create(const std::string& runId) override;
    Status writeFile(const std::string& runId, const std::string& name, std::string_view bytes) override;
    [[nodiscard]] std::string folderOf(const std::string& runId) const override;

private:
    /// The descriptor of the lock, as text; null: what its folder passes on.
    [[nodiscard]] virtual const wchar_t* lockSddl() const { return nullptr; }
    Status makeFolder() const;
    Status makeRunFolder(const std::string& runId) const;

    std::string m_path;
    Guard m_beforeReading;
    Guard m_beforeWriting;
};

/// Owner Administrators; nobody but SYSTEM and Administrators may so much as open it.
inline constexpr const wchar_t* machineLockSddl = L"O:BAD:P(A;;FA;;;SY)(A;;FA;;;BA)";

/// Journals that everybody may read, and whose lock is for administrators: who can open a file can hold it,
/// and nobody would repair this PC for as long. Needs an administrator to be locked.
class MachineJournalDirectory final : public WindowsJournalDirectory {
public:
    using WindowsJournalDirectory::WindowsJournalDirectory;

private:
    [[nodiscard]] const wchar_t* lockSddl() const override { return machineLockSddl; }
};

/// The PC's own journals, below machineStateFolder(): read by everybody, written by administrators, and used
/// only while nobody else could have touched them.
[[nodiscard]] Result<std::unique_ptr<WindowsJournalDirectory>> openMachineJournals(
    const std::string& pcIdentity);

} // namespace repair
