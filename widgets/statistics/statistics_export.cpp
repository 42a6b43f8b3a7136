#include "widgets/statistics/statistics_export.h"

#include "widgets/statistics/statistics_model.h"
#include "widgets/statistics/value_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>
#include <vector>

namespace plumb::desk {
namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("StatisticsExport", text);
}

report::Row rowFor(const StatisticsModel& model, const StatisticsRow& row, bool values) {
    report::Row out;
    out.cells = {row.path.toStdString(),
                 row.name.toStdString(),
                 row.parents,
                 row.filled,
                 row.share(row.filled),
                 row.empty,
                 row.null,
                 row.absent};
    const query::ElementStatistics* const e = row.element;
    if (!e || row.filled == 0) {
        return out;
    }
    out.cells.emplace_back(e->shortest);
    out.cells.emplace_back(e->meanLength());
    out.cells.emplace_back(e->longest);
    out.cells.emplace_back(e->distinct);
    out.cells.emplace_back(e->distinctExact ? std::string() : translated("about").toStdString());
    if (values && !e->top.empty() && !model.masked(row)) {
        const query::ValueStatistics& top = e->top.front();
        out.cells.emplace_back(shownValue(model.valueOf(row, 0), top).toStdString());
        out.cells.emplace_back(top.count);
        out.cells.emplace_back(static_cast<double>(top.count) / static_cast<double>(row.filled));
    }
    return out;
}

}  // namespace

report::Document statisticsDocument(const StatisticsModel& model, const QString& source, const QString& type,
                                    ExportedValues values) {
    using Kind = report::ColumnKind;
    const bool withValues = values == ExportedValues::MostFrequent;
    report::Document document;
    document.title = translated("Statistics of %1").arg(source).toStdString();
    document.subtitle = type.toStdString();
    report::Table table;
    const auto title = [](int column) { return StatisticsModel::title(column).toStdString(); };
    table.columns = {
        {"path", title(StatisticsModel::PathColumn), Kind::Path},
        {"name", title(StatisticsModel::NameColumn), Kind::Text},
        {"of", title(StatisticsModel::ParentsColumn), Kind::Number},
        {"filled", title(StatisticsModel::FilledColumn), Kind::Number},
        {"filledShare", translated("Filled, share").toStdString(), Kind::Percent},
        {"empty", title(StatisticsModel::EmptyColumn), Kind::Number},
        {"null", title(StatisticsModel::NullColumn), Kind::Number},
        {"absent", title(StatisticsModel::AbsentColumn), Kind::Number},
        {"minLength", title(StatisticsModel::ShortestColumn), Kind::Number},
        {"meanLength", title(StatisticsModel::MeanColumn), Kind::Number},
        {"maxLength", title(StatisticsModel::LongestColumn), Kind::Number},
        {"distinct", title(StatisticsModel::DistinctColumn), Kind::Number},
        {"distinctNote", translated("Counted").toStdString(), Kind::Text},
    };
    if (withValues) {
        table.columns.push_back({"topValue", title(StatisticsModel::TopColumn), Kind::Identifier});
        table.columns.push_back({"topCount", translated("Its count").toStdString(), Kind::Number});
        table.columns.push_back({"topShare", title(StatisticsModel::TopShareColumn), Kind::Percent});
    }
    std::vector<report::Row> rows;
    rows.reserve(static_cast<std::size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.push_back(rowFor(model, model.rowAt(row), withValues));
    }
    table.rows = std::move(rows);
    table.whenEmpty = translated("No field was counted.").toStdString();
    document.facts.push_back({translated("Source").toStdString(), source.toStdString()});
    document.facts.push_back(
        {translated("Messages").toStdString(),
         QLocale()
             .toString(static_cast<qulonglong>(model.table() ? model.table()->counted->messages : 0))
             .toStdString()});
    report::Section section;
    section.name = "fields";
    section.heading = translated("Fields").toStdString();
    section.table = std::move(table);
    document.sections.push_back(std::move(section));
    return document;
}

}  // namespace plumb::desk
