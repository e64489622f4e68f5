// SPDX-License-Identifier: GPL-3.0-or-later
// Computes the reports behind the pipeline's figures one after the other on a worker, again after changes of the store.
// They ask for the deals of the board: its pipeline and its filter. UI thread.
#pragma once

#include "ui/reports/ReportRunner.h"

#include <QTimer>

#include <array>

namespace satchel::ui {

class FiguresReader : public QObject
{
    Q_OBJECT

public:
    enum Part { KeyFigures, Funnel, StageDays, WinRate, Velocity, Forecast };
    static constexpr size_t partCount = 6;

    explicit FiguresReader(items::Workspace &workspace, QObject *parent = nullptr);

    void read(RecordId pipeline, const Filter &filter);
    /// While nobody looks, changes are not followed.
    void setFollowing(bool isFollowing);
    bool isReading() const { return m_next < partCount || m_runner.isRunning(); }
    const std::optional<reports::Report> &report(Part part) const { return m_reports[part]; }

Q_SIGNALS:
    void answered(int part);
    void failed(int part, const satchel::Error &error);

private:
    void start();
    void askNext();
    reports::Options optionsOf(Part part) const;

    ReportRunner m_runner;
    RecordId m_pipeline;
    QString m_filter;
    std::array<std::optional<reports::Report>, partCount> m_reports;
    size_t m_next = partCount; // to be asked
    size_t m_asked = 0;
    QTimer m_pause; // gathers changes that come together
    bool m_isFollowing = false;
    bool m_isStale = false;
};

} // namespace satchel::ui
