// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/HolidaysDialog.h"

#include "exchange/ical/ICalSource.h"
#include "sequences/Holidays.h"
#include "sequences/Sequence.h"
#include "store/privacy/StoredSetting.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysHeight = 220;
constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr qint64 mostDaysInRow = 31; // what is longer is no holiday
const auto holidaysName = QString::fromUtf16(sequences::holidaysSetting);

struct CalendarDays
{
    QStringList lines; // "2026-04-03 Good Friday", of each year "12-25 Christmas"
    int unused = 0; // events that repeat otherwise
};

/// A day of each year that the calendar of months alone decides.
bool isPlainlyYearly(const QString &rule)
{
    static const QRegularExpression plain(
        u"^FREQ=YEARLY(;(INTERVAL=1|BYMONTH=\\d+|BYMONTHDAY=\\d+|WKST=[A-Z]{2}))*$"_s);
    return plain.match(rule).hasMatch();
}

/// Of each event that takes whole days, a line for each of them.
Result<CalendarDays> holidaysIn(const QString &path)
{
    exchange::ReadOptions options;
    options.format = exchange::FileFormat::ICalendar;
    const auto source = TRY(exchange::ICalSource::open(path, options));
    const QStringList columns = source->columns();
    const auto cell = [&](const exchange::SourceRow &row, exchange::ICalColumn column) {
        return row.cells.value(columns.indexOf(exchange::icalColumnNames().at(column)));
    };
    CalendarDays days;
    exchange::SourceRow row;
    while (TRY(source->next(row))) {
        const QDate first = QDate::fromString(cell(row, exchange::ICalAt).left(10), Qt::ISODate);
        const bool isWhole = cell(row, exchange::ICalAllDay) == u"true";
        if (row.problem != exchange::RowProblem::None || !isWhole || !first.isValid())
            continue;
        const QString rule = cell(row, exchange::ICalRecurrence);
        const bool isYearly = isPlainlyYearly(rule);
        if (!rule.isEmpty() && !isYearly) {
            ++days.unused;
            continue;
        }
        const QString name = cell(row, exchange::ICalSubject).simplified();
        const qint64 count = qBound(1LL, cell(row, exchange::ICalDuration).toLongLong() / secondsOfDay, mostDaysInRow);
        for (qint64 day = 0; day < count; ++day)
            days.lines.append(first.addDays(day).toString(isYearly ? u"MM-dd"_s : u"yyyy-MM-dd"_s) + u' ' + name);
    }
    return days;
}

} // namespace

HolidaysDialog::HolidaysDialog(const PageContext &context, QWidget *parent)
    : Dialog(tr("Holidays"), Width::Small, parent), m_context(context), m_days(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *about = new Label(tr("One day a line: 12-25 for each year, 2026-04-03 for one, DE 10-03 for people in one "
                               "country. A name may follow."),
        &Theme::Fonts::small, TextColor::Secondary);
    about->setWordWrap(true);
    content()->addWidget(about);
    m_days->setAccessibleName(tr("Holidays"));
    m_days->setTabChangesFocus(true);
    m_days->setMinimumHeight(Theme::of(this).px(daysHeight));
    content()->addWidget(m_days, 1);
    m_remark = new Label({}, &Theme::Fonts::small, TextColor::Amber);
    m_remark->setWordWrap(true);
    m_remark->hide();
    content()->addWidget(m_remark);
    auto *file = new Button(Icon::Import, tr("Add from a calendar file…"), Button::Variant::Ghost);
    connect(file, &QPushButton::clicked, this, &HolidaysDialog::chooseCalendar);
    content()->addWidget(file, 0, Qt::AlignLeading);
    addCancel();
    m_verb = addButton(tr("Save holidays"), Button::Variant::Primary);
    m_verb->disconnect(this); // it closes only when every line is a day
    connect(m_verb, &QPushButton::clicked, this, &HolidaysDialog::save);
    if (const auto setting = store::readSetting(context.workspace.store(), holidaysName)) {
        m_days->setPlainText(setting->value);
    } else {
        setError(sentenceFor(setting.error()));
        m_verb->setEnabled(false); // it would write over what could not be read
    }
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"days"_s, m_days);
    drafts->begin(dialogPlace(u"holidays"_s, u"all"_s), {});
    m_days->setFocus();
}

void HolidaysDialog::chooseCalendar()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Calendar with holidays"), {}, tr("Calendar files (%1)").arg(u"*.ics"_s));
    if (path.isEmpty())
        return;
    const auto added = addCalendar(path);
    setError(added ? QString() : sentenceFor(added.error()));
}

Result<void> HolidaysDialog::addCalendar(const QString &path)
{
    const CalendarDays found = TRY(holidaysIn(path));
    QStringList lines = m_days->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : found.lines) {
        if (!lines.contains(line))
            lines.append(line);
    }
    m_days->setPlainText(lines.join(u'\n'));
    m_remark->setText(
        tr("%Ln event(s) repeat in another way than each year and were not added.", nullptr, found.unused));
    m_remark->setVisible(found.unused > 0);
    growToContent();
    return {};
}

QString HolidaysDialog::remark() const
{
    return m_remark->isHidden() ? QString() : m_remark->text();
}

void HolidaysDialog::save()
{
    const QString text = m_days->toPlainText().trimmed();
    const auto read = sequences::Holidays::fromText(text);
    if (!read)
        return setError(sentenceFor(read.error()));
    const auto edit = store::settingEdit(m_context.workspace.store(), holidaysName, text);
    if (!edit)
        return setError(sentenceFor(edit.error()));
    m_context.workspace.commit(
        tr("Changed the holidays"), {*edit}, [dialog = QPointer<HolidaysDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_HolidaysDialog.cpp"
