// A document of the desk: the audit trail of the open project as a table, newest first, whether it is whole, and its
// way into a file. Shows nothing while no project is open, and lets go of what it read when one is closed or locked.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "project/audit.h"
#endif
#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace plumb::project {
class Project;
}

namespace plumb::desk {

class AuditFilter;
class AuditModel;
class RowView;

/// How a trail is written to a file.
struct TrailWriter {
    /// Why nothing may be written there; empty: it may.
    std::function<QString(const QString& path)> problem;
    /// "csv", "json", or "head" for the end of it alone. Any thread.
    std::function<Result<void>(project::Connection& connection, const QString& path, const QString& format)> write;
};

class AuditPage final : public QWidget {
    Q_OBJECT

public:
    AuditPage(Desk& desk, TrailWriter writer, QWidget* parent = nullptr);

    [[nodiscard]] RowView* view() const { return m_view; }
    [[nodiscard]] AuditModel* model() const { return m_model; }
    [[nodiscard]] AuditFilter* filter() const { return m_filter; }
    /// What came of the verification; empty: none was made.
    [[nodiscard]] QString verdict() const;

    void refresh();
    /// Against the head that is written in the line, if any.
    void verify();
    void chooseExport(const QString& format);
    void exportTo(const QString& path, const QString& format);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void buildHead();
    void say();
    void sayEmpty();
    void sayCount();
    void find();
    void judge(const std::optional<project::AuditHead>& head);
    void write(const QString& path, const QString& format);
    void readPage(int page);
    void forget();
    void sayVerdict(const QString& sentence, const QString& tone);
    void chooseHead();
    [[nodiscard]] std::shared_ptr<project::Project> project() const;

    Desk& m_desk;
    TrailWriter m_writer;
    QWidget *m_bar, *m_headBar;
    AuditFilter* m_filter;
    AuditModel* m_model;
    RowView* m_view;
    QLabel *m_count, *m_verdict;
    QToolButton *m_refresh, *m_save, *m_file;
    QLineEdit* m_head;
    QPushButton* m_verify;
    qint64 m_all = 0;
    bool m_found = false;
    JobHandle m_finding, m_verifying, m_exporting;
    QHash<int, std::shared_ptr<JobHandle>> m_reading;
};

/// project.audit, audit.verify, audit.exportCsv, audit.exportJson, audit.exportHead.
void addAuditActions(Desk& desk, TrailWriter writer);

}  // namespace plumb::desk
