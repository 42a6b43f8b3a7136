// The wire log of the run that is shown: every byte both ways and every event, with its time to the microsecond, and
// the chosen row as text and as hexadecimal digits. It follows while it grows, until somebody looks further up.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/replay/replay_hub.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace plumb::desk {

class HexModel;
class RowView;

class WirePanel final : public QWidget {
    Q_OBJECT

public:
    explicit WirePanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* list() const { return m_list; }
    /// nullptr: nothing is shown.
    [[nodiscard]] WireModel* model() const;
    [[nodiscard]] bool follows() const;
    void setFollows(bool follows);
    [[nodiscard]] bool canSave() const;
    void save();
    [[nodiscard]] static PanelInfo info();

private:
    void build();
    void say();
    void showRun();
    void restate();
    void fillConnections();
    void chosen();
    void showMessage(quint64 message);

    Desk& m_desk;
    ReplayHub& m_hub;
    QPointer<KeptRun> m_run;
    QLabel* m_of;
    QComboBox *m_connection, *m_direction;
    QToolButton *m_onlyMessage, *m_follow, *m_save;
    RowView *m_list, *m_hexView;
    QPlainTextEdit* m_text;
    HexModel* m_hex;
    std::optional<std::uint64_t> m_message;  ///< that the outcome table has chosen
    bool m_linking = false;
};

}  // namespace plumb::desk
