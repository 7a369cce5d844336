// "Test the key": the server is asked about a typed key, because a person pressed for it.
#include "app/gui/journey/journey.h"

#include "app/gui/widgets/key_entry.h"
#include "app/gui/words/key_words.h"
#include "core/probe/psk_hygiene.h"

#include <QPointer>

#include <memory>

namespace repair {

void Journey::connectKey(KeyEntry* entry)
{
    entry->setHints(keyHints);
    connect(entry, &KeyEntry::testAsked, this, [this, entry] { testKey(entry); });
    connect(entry, &KeyEntry::testStopped, this, [this] { m_workshop.stop(); });
}

void Journey::testKey(KeyEntry* entry)
{
    if (m_workshop.isBusy() || !m_checked)
        return;
    const QPointer<KeyEntry> field(entry);
    const auto key = std::make_shared<const Secret>(entry->peek());
    entry->showTesting(keyBeingTested(0));
    m_workshop.run([this, field, key, target = m_checked->target](
                       Session& session, std::stop_token stop) -> Workshop::Then {
        // Told in the window's thread, which alone may touch the field.
        const AskingProgress progress = [this, field](std::uint32_t secondsToWait) {
            QMetaObject::invokeMethod(
                this,
                [field, secondsToWait] {
                    if (field && field->isTesting())
                        field->showTesting(keyBeingTested(secondsToWait));
                },
                Qt::QueuedConnection);
        };
        auto answer = session.testKey(target, *key, progress, std::move(stop));
        const std::string fingerprint = answer ? keyFingerprint(*key) : std::string();
        return [field, words = keyTested(answer, fingerprint)] {
            if (field)
                field->showTested(words);
        };
    });
}

} // namespace repair
