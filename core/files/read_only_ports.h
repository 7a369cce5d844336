// The ports of a PC opened from files that only tell: dials, Windows, the PC itself, owners, network, time.
#pragma once

#include "core/files/opened_files.h"
#include "core/pc/clock.h"
#include "core/pc/event_log.h"
#include "core/pc/network.h"
#include "core/pc/policies.h"
#include "core/pc/system_info.h"
#include "core/pc/updates.h"

namespace repair {

class FilesEventLog final : public EventLog {
public:
    explicit FilesEventLog(const OpenedFiles& files) : m_files(files) { }
    /// Every dial that the files tell of, however old.
    [[nodiscard]] Result<DialHistory> recentDials() const override;

private:
    const OpenedFiles& m_files;
};

class FilesUpdates final : public Updates {
public:
    explicit FilesUpdates(const OpenedFiles& files) : m_files(files) { }
    [[nodiscard]] Result<WindowsVersion> version() const override;
    /// No reason at all is only said if every place where one could stand was exported.
    [[nodiscard]] Result<TextList> pendingRestart() const override;

private:
    const OpenedFiles& m_files;
};

class FilesSystemInfo final : public SystemInfo {
public:
    explicit FilesSystemInfo(const OpenedFiles& files) : m_files(files) { }
    /// Empty: files say nothing of the installation, and no journal is kept for them.
    [[nodiscard]] std::string identity() const override { return {}; }
    [[nodiscard]] Result<Timestamp> bootTime() const override;
    [[nodiscard]] bool isElevated() const override { return false; }

private:
    const OpenedFiles& m_files;
};

class FilesPolicies final : public Policies {
public:
    explicit FilesPolicies(const OpenedFiles& files) : m_files(files) { }
    [[nodiscard]] Result<std::optional<SettingOwner>> ownerOf(const Setting& setting) const override;

private:
    const OpenedFiles& m_files;
};

class FilesNetwork final : public Network {
public:
    explicit FilesNetwork(const OpenedFiles& files) : m_files(files) { }
    [[nodiscard]] Result<PortUsers> portUsers() const override;
    [[nodiscard]] Result<std::optional<ServerAnswer>> lastAnswer(const std::string& server) const override;

private:
    const OpenedFiles& m_files;
};

/// The time here and now: the files have none.
class FilesClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
};

} // namespace repair
