// Page 2: What is wrong.
#pragma once

#include "app/gui/pages/page.h"
#include "app/gui/view/check_content.h"
#include "core/base/secret.h"

namespace repair {

class FindingCard;
class HandshakeView;
class KeyEntry;
class SteadyBar;
class Text;
class VerdictView;

class CheckPage : public Page {
    Q_OBJECT
    Q_MOC_INCLUDE("app/gui/widgets/key_entry.h")

public:
    explicit CheckPage(QWidget* parent = nullptr);
    void show(const CheckContent& content);
    /// The ids of the steps that are ticked, in the order shown.
    [[nodiscard]] QStringList chosen() const;
    /// The key typed for a ticked finding; empty if none asks for it. The field is empty afterwards.
    [[nodiscard]] Secret takeKey();

    [[nodiscard]] QString title() const override;
    [[nodiscard]] BarContent bar() const override;
    void leave() override;
    [[nodiscard]] QWidget* firstField() override;
    void pressRight(int index) override;
    void pressPrimary() override;

signals:
    void repairAsked(const QStringList& stepIds);
    void testAsked();
    void stepByStepAsked();
    void stopAsked();
    void chosenChanged();
    /// A field for the key has come to the screen.
    void keyEntryShown(KeyEntry* entry);

private:
    void showFindings();
    void showUnknowns();
    /// Whether anything ticked needs consent.
    [[nodiscard]] bool asksConsent() const;
    [[nodiscard]] KeyEntry* openKeyEntry() const;

    CheckContent m_content;
    VerdictView* m_verdict;
    SteadyBar* m_progress;
    HandshakeView* m_handshake;
    Text* m_server;
    QWidget* m_list;
    QWidget* m_unknowns;
    std::vector<FindingCard*> m_cards;
};

} // namespace repair
