// The tree of the message in focus, with a bar that chooses what it shows. Follows the focus and leads it.
#pragma once

#include "widgets/models/insight.h"
#include "widgets/models/outline_model.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace plumb::desk {

struct Desk;
class RowView;

class MessageTree final : public QWidget {
    Q_OBJECT

public:
    explicit MessageTree(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] OutlineModel* model() const { return m_model; }
    void setInsight(std::shared_ptr<const Insight> insight);

    void setShow(OutlineModel::Show show);
    void setGrouped(bool grouped);
    enum class CopyAs : quint8 { Path, Value, Terser, Json, Csv, Markdown, Filter };
    [[nodiscard]] QString textOf(int row, CopyAs how) const;
    void copy(CopyAs how);
    void editCurrent();
    /// Sets the value of the current row: `""` is HL7's null.
    void clearCurrent();

signals:
    void filterAsked(const QString& condition);
    void columnAsked(const QString& path);

private:
    void rowChosen(const QModelIndex& current);
    void focusMoved(QObject* origin);
    void valueEdited(quint64 packed, const QString& text);
    void contextMenu(const QPoint& at);

    Desk& m_desk;
    RowView* m_view;
    OutlineModel* m_model;
    QComboBox* m_show;
    QToolButton* m_group;
    bool m_choosing = false;
};

}  // namespace plumb::desk
