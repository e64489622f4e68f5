// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sequences/HolidaysDialog.h"

#include "exchange/ical/ICalSource.h"
#include "sequences/Holidays.h"
#include "sequences/Sequence.h"
#include "store/privacy/StoredSetting.h"
#include "ui/common/Label.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysHeight = 220;
const auto holidaysName = QString::fromUtf16(sequences::holidaysSetting);

/// "2026-04-03 Good Friday" for each event that takes whole days, by its first day.
Result<QStringList> holidayLines(const QString &path)
{
    exchange::ReadOptions options;
    options.format = exchange::FileFormat::ICalendar;
    const auto source = TRY(exchange::ICalSource::open(path, options));
    const QStringList columns = source->columns();
    const auto cell = [&](const exchange::SourceRow &row, const QString &name) {
        return row.cells.value(columns.indexOf(name));
    };
    QStringList lines;
    exchange::SourceRow row;
    while (TRY(source->next(row))) {
        const QDate day = QDate::fromString(cell(row, u"at"_s).left(10), Qt::ISODate);
        if (row.problem == exchange::RowProblem::None && cell(row, u"all_day"_s) == u"true" && day.isValid())
            lines.append(day.toString(Qt::ISODate) + u' ' + cell(row, u"subject"_s).simplified());
    }
    return lines;
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
    if (const auto setting = store::readSetting(context.workspace.store(), holidaysName))
        m_days->setPlainText(setting->value);
    content()->addWidget(m_days, 1);
    auto *file = new Button(Icon::Import, tr("Add from a calendar file…"), Button::Variant::Ghost);
    connect(file, &QPushButton::clicked, this, &HolidaysDialog::chooseCalendar);
    content()->addWidget(file, 0, Qt::AlignLeading);
    addCancel();
    m_verb = addButton(tr("Save holidays"), Button::Variant::Primary);
    m_verb->disconnect(this); // it closes only when every line is a day
    connect(m_verb, &QPushButton::clicked, this, &HolidaysDialog::save);
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
    const QStringList found = TRY(holidayLines(path));
    QStringList lines = m_days->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : found) {
        if (!lines.contains(line))
            lines.append(line);
    }
    m_days->setPlainText(lines.join(u'\n'));
    return {};
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
