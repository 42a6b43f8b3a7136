// The grid of statistics as a report: the rows that are shown, in their order.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "report/document.h"
#endif

#include <QString>

namespace plumb::desk {

class StatisticsModel;

enum class ExportedValues : unsigned char { None, MostFrequent };

/// Values stand in it when they were asked for and are not hidden by the privacy mask.
[[nodiscard]] report::Document statisticsDocument(const StatisticsModel& model, const QString& source,
                                                  const QString& type, ExportedValues values);

}  // namespace plumb::desk
