// Change many: what shall happen, over which messages, and a preview of it. Applying it is one step of the feed's undo
// stack. While something is written the preview follows; a message that changes meanwhile has it made anew.
#pragma once

#include "widgets/change/change_form.h"
#include "widgets/change/change_preview.h"
#include "widgets/common/desk.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QPushButton;

namespace plumb::desk {

class ChangeModel;
class JobHead;
class RowView;

/// Which messages of a feed are chosen in its list; asked when a preview begins.
struct ChangeTargets {
    std::function<std::vector<std::uint32_t>(Feed*)> selected, listed;
};

class ChangePage final : public QWidget {
    Q_OBJECT

public:
    ChangePage(Desk& desk, Feed& feed, ChangeTargets targets, QWidget* parent = nullptr);

    [[nodiscard]] Feed* feed() const { return m_feed; }
    [[nodiscard]] ChangeForm* form() const { return m_form; }
    /// Begins with this place and the messages that are chosen now.
    void begin(const QString& path);
    [[nodiscard]] bool canApply() const;
    void apply();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void edited();
    void look();
    void stop();
    void take(Result<std::shared_ptr<const ChangePreview>> preview);
    void applied(Result<std::shared_ptr<std::vector<Feed::PreparedChange>>> prepared, const QString& what);
    void describe();
    void feedChanged();
    void refreshCounts();
    [[nodiscard]] MessageNumbers numbers() const;

    Desk& m_desk;
    QPointer<Feed> m_feed;
    ChangeTargets m_targets;
    JobHead* m_head;
    ChangeForm* m_form;
    ChangeModel* m_model;
    RowView* m_view;
    QPushButton* m_apply;
    QTimer m_settle;
    bool m_done = false;  ///< what is written was applied; it is not looked at again before it is written anew
    JobHandle m_job;
};

}  // namespace plumb::desk
