// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/FiguresReader.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 400;

const char16_t *nameOf(FiguresReader::Part part)
{
    switch (part) {
    case FiguresReader::KeyFigures: return u"pipeline";
    case FiguresReader::Funnel: return u"funnel";
    case FiguresReader::StageDays: return u"stage-time";
    case FiguresReader::WinRate: return u"win-rate";
    case FiguresReader::Velocity: return u"velocity";
    case FiguresReader::Forecast: return u"forecast";
    }
    return u"";
}

} // namespace

FiguresReader::FiguresReader(items::Workspace &workspace, QObject *parent) : QObject(parent), m_runner(workspace)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FiguresReader::start);
    connect(&m_runner, &ReportRunner::answered, this, [this](const reports::Report &report) {
        m_reports[m_asked] = report;
        Q_EMIT answered(static_cast<int>(m_asked));
        askNext();
    });
    connect(&m_runner, &ReportRunner::failed, this, [this](const Error &error) {
        Q_EMIT failed(static_cast<int>(m_asked), error);
        askNext();
    });
    connect(&workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (!batch.touches(EntityKind::Deal) && !batch.touches(EntityKind::Stage) && !batch.touches(EntityKind::Setting)
            && !batch.touches(EntityKind::ExchangeRate))
            return;
        m_isStale = true;
        if (m_isFollowing)
            m_pause.start();
    });
}

void FiguresReader::read(RecordId pipeline, const Filter &filter)
{
    const QString text = filter.isEverything() ? QString() : filter.toText();
    if (pipeline != m_pipeline || text != m_filter)
        m_isStale = true;
    m_pipeline = pipeline;
    m_filter = text;
    if (m_isFollowing && m_isStale)
        start();
}

void FiguresReader::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing && m_isStale)
        start();
}

void FiguresReader::start()
{
    if (m_pipeline.isNull())
        return;
    m_isStale = false;
    m_next = 0;
    askNext();
}

void FiguresReader::askNext()
{
    if (m_next >= partCount)
        return;
    m_asked = m_next++;
    const auto part = static_cast<Part>(m_asked);
    if (const auto definition = reports::findReport(QString::fromUtf16(nameOf(part))))
        m_runner.ask(*definition, optionsOf(part));
}

reports::Options FiguresReader::optionsOf(Part part) const
{
    reports::Options options{{u"pipeline"_s, m_pipeline.toString()}};
    if (!m_filter.isEmpty())
        options.insert(u"where"_s, m_filter);
    if (part == WinRate) {
        options.insert(u"by"_s, u"month"_s);
        options.insert(u"period"_s, u"last_12_months"_s);
    }
    if (part == Forecast)
        options.insert(u"by"_s, u"quarter"_s);
    return options;
}

} // namespace satchel::ui

#include "moc_FiguresReader.cpp"
