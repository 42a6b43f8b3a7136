// A document of the desk: questions in SQL to the open project, and their answers. It goes when the project is closed
// or locked, with all that it shows.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"

#include <QWidget>

#include <memory>
#include <string>

class QLabel;
class QPushButton;
class QSplitter;
class QToolButton;

namespace plumb::project {
struct SqlName;
}

namespace plumb::desk {

class AskLine;
class RowView;
class SqlEdit;
class SqlModel;
class SqlShelf;
struct SqlAnswer;

class SqlPage final : public QWidget {
    Q_OBJECT

public:
    explicit SqlPage(Desk& desk, QWidget* parent = nullptr);
    ~SqlPage() override;

    [[nodiscard]] SqlEdit* edit() const { return m_edit; }
    [[nodiscard]] SqlModel* model() const { return m_model; }
    [[nodiscard]] RowView* table() const { return m_table; }
    [[nodiscard]] RowView* shelfView() const { return m_shelfView; }
    [[nodiscard]] bool isRunning() const { return m_running.active(); }
    [[nodiscard]] bool hasAnswer() const;
    /// The line below the text: how many rows, or what is wrong.
    [[nodiscard]] QString line() const;

    void run();
    void stop();
    /// Asks for a name, and keeps the text under it in the project.
    void save();
    void removeSaved();
    [[nodiscard]] bool canRemoveSaved() const;
    void copyRows();
    void chooseExport();
    /// Asks anew, and writes all rows.
    void exportTo(const QString& path, const QString& format);

    /// project.sql, sql.run, sql.stop, sql.export, sql.save, sql.remove.
    static void addActions(Desk& desk);

signals:
    void answered();
    /// Empty: written.
    void exported(const QString& path, const QString& problem);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void say();
    void sayEmpty();
    void readNames();
    void fillSaved();
    void take(SqlAnswer answer);
    void showLine(const QString& text, const QString& tone);
    void restate();
    void insertRow(const QModelIndex& index);
    void loadSaved(const QString& name);
    void sizeColumns();

    Desk& m_desk;
    SqlEdit* m_edit;
    SqlModel* m_model;
    SqlShelf* m_shelf;
    RowView *m_table, *m_shelfView;
    QLabel* m_line;
    QPushButton* m_run;
    QToolButton *m_stop, *m_save, *m_export;
    AskLine* m_ask;
    std::string m_asked;  ///< what the answer is of
    JobHandle m_running, m_reading, m_loading, m_exporting;
};

}  // namespace plumb::desk
