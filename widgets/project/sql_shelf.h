// What stands beside a question: examples, questions that were saved, and what can be named. A row that is opened is
// put into the text.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/sql_names.h"
#endif

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace plumb::desk {

class SqlShelf final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind : quint8 { Heading, Example, Saved, Name };

    explicit SqlShelf(QObject* parent = nullptr);

    void setSaved(const QStringList& names);
    void setNames(std::vector<project::SqlName> names);
    void rebuild();
    [[nodiscard]] Kind kindAt(int row) const;
    /// The whole question of an example, the name of what was saved, or what a name is in a question.
    [[nodiscard]] QString textAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Kind kind = Kind::Heading;
        QString title, about, text;
    };

    QStringList m_saved;
    std::vector<project::SqlName> m_names;
    std::vector<Row> m_rows;
};

}  // namespace plumb::desk
