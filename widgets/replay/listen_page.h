// A listener as a document: whether it listens and how it fares in its head, its form below, started and stopped here.
// What is changed while it listens counts from its next start.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/documents/closing_page.h"
#include "widgets/replay/listen_hub.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace plumb::desk {

class ListenForm;
class NoticeLine;

class ListenPage final : public QWidget, public ClosingPage {
    Q_OBJECT

public:
    /// What can be done with a listener.
    enum class Deed : quint8 { Keep, Start, Stop, ShowMessages };

    /// `name`: one of the project; empty: a new one.
    ListenPage(Desk& desk, const QString& name, QWidget* parent = nullptr);

    /// As it is kept; empty: it never was.
    [[nodiscard]] const QString& name() const { return m_kept; }
    [[nodiscard]] ListenForm* form() const { return m_form; }
    [[nodiscard]] bool can(Deed deed) const;
    void perform(Deed deed);
    [[nodiscard]] bool mayClose() override;

private:
    void build();
    void say();
    void restate();
    void fill();
    void save(bool thenStart);
    void start();
    void complain(const QString& problem);
    [[nodiscard]] ListenRun* run() const;
    [[nodiscard]] QString file() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString figuresText() const;
    [[nodiscard]] QString answersText() const;

    Desk& m_desk;
    ListenHub& m_hub;
    QString m_kept;
    replay::ListenerCard m_before;
    QLabel *m_title, *m_state, *m_figures, *m_answers;
    QPushButton *m_save, *m_start, *m_stop, *m_show;
    NoticeLine* m_notice;
    ListenForm* m_form;
    QPointer<ListenRun> m_watched;
    QTimer m_soon;  ///< what comes is said now and then, not with each batch
    bool m_touched = false, m_saving = false;
};

/// The page of a listener, in front; empty: a new one.
ListenPage* showListener(Desk& desk, const QString& name);
/// The one that actions mean; nullptr: none is in sight.
[[nodiscard]] ListenPage* listenPageInSight();

}  // namespace plumb::desk
