// An endpoint as a document: its form, what is wrong with it, and keeping it in the project.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/documents/closing_page.h"
#include "widgets/replay/replay_hub.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace plumb::desk {

class EndpointForm;
class NoticeLine;

class EndpointPage final : public QWidget, public ClosingPage {
    Q_OBJECT

public:
    /// `name`: one of the project; empty: a new one.
    EndpointPage(Desk& desk, const QString& name, QWidget* parent = nullptr);

    /// As it is kept; empty: it never was.
    [[nodiscard]] const QString& name() const { return m_kept; }
    [[nodiscard]] EndpointForm* form() const { return m_form; }
    [[nodiscard]] bool canSave() const;
    void save();
    [[nodiscard]] bool mayClose() override;

signals:
    void saved(const QString& name);

private:
    void say();
    void restate();
    void fill();
    void askForPassphrase();
    void rememberPassphrase();
    void forgetPassphrase();

    Desk& m_desk;
    ReplayHub& m_hub;
    QString m_kept;
    replay::EndpointCard m_before;
    QLabel *m_title, *m_state;
    QPushButton* m_save;
    NoticeLine* m_notice;
    EndpointForm* m_form;
    bool m_touched = false, m_saving = false;
    bool m_passphraseAsked = false;  ///< whether one is kept
};

/// The page of an endpoint, in front; empty: a new one.
EndpointPage* showEndpoint(Desk& desk, const QString& name);

}  // namespace plumb::desk
