// Asks Windows for a helper with an administrator's rights: the consent prompt, and nothing clever around it.
#pragma once

#include "core/pc/elevation.h"

#include <string>

namespace repair {

/// Starts the helper that lies beside this program by the verb "runas". A process that is elevated already
/// gets it without a prompt.
class RunAsElevation final : public Elevation {
public:
    /// window: the one that the prompt belongs to (HWND); null if there is none.
    explicit RunAsElevation(std::string helperFile, void* window = nullptr)
        : m_helperFile(std::move(helperFile)), m_window(window)
    { }

    /// The helper of this installation.
    [[nodiscard]] static Result<std::string> ownHelperFile();

    [[nodiscard]] Result<std::unique_ptr<ByteChannel>> startHelper() override;

private:
    std::string m_helperFile;
    void* m_window;
};

} // namespace repair
