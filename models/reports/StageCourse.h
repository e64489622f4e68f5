// SPDX-License-Identifier: GPL-3.0-or-later
// How the deals of one pipeline went through its stages in a period, from the change log: who entered, where they went,
// how long they stayed. What the reports about stages are made of.
#pragma once

#include "reports/ReportQuery.h"

#include <map>

namespace satchel::reports {

struct CourseStage
{
    RecordId id;
    QString name;
    QString hue;
    QString kind;
    bool isAside = false;
    int place = -1; // on the way: lanes in their order, won behind them; lost and set aside are off the way

    qint64 entered = 0;
    qint64 here = 0; // still
    qint64 movedOn = 0;
    qint64 back = 0; // to an earlier stage or aside
    qint64 lost = 0;
    qint64 decided = 0; // deals that were ever here and are won or lost by now
    qint64 won = 0;
    qint64 milliseconds = 0; // of the stays that ended
    std::vector<qint64> stays = {}; // their lengths, for the median
    qint64 longest = 0; // milliseconds of the oldest stay that goes on

    bool isLane() const;
    /// Of the stays that ended, the share that ended in a later stage.
    Cell advance() const;
    Cell averageStay() const;
};

struct StageCourse
{
    RecordId pipeline;
    std::vector<CourseStage> stages;
    struct Reached
    {
        RecordId deal;
        int place = 0; // the last one on the way where the deal ever was
        bool wasInLane = false; // false: it came in closed, and nobody knows how far it had come
    };
    std::vector<Reached> reached; // of each deal, in the order in which they were created

    const CourseStage *find(RecordId id) const;
    /// The lane with the longest stays, on average; null when no stay ended, or when no deal waits in it.
    const CourseStage *slowest() const;
};

/// The query's, or the first one.
Result<RecordId> pipelineOf(const ReportQuery &query);
/// Nobody has entered them yet.
Result<std::vector<CourseStage>> readCourseStages(const ReportQuery &query, RecordId pipeline);
/// Of the deals that the query's own filter finds.
Result<StageCourse> readCourse(const ReportQuery &query, RecordId pipeline, const Period &period);

struct OwnersCourse
{
    StageCourse all;
    std::map<RecordId, StageCourse> byOwner; // of everybody who owns one of the deals
};

/// Of the deals that `whose` finds, together and by who owns them today; the log is read once.
Result<OwnersCourse> readCourseByOwner(
    const ReportQuery &query, RecordId pipeline, const Period &period, const Filter &whose);

} // namespace satchel::reports
