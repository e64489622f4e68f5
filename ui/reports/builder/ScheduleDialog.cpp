// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/ScheduleDialog.h"

#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "domain/MailDomain.h"
#include "reports/schedule/ScheduleSettings.h"
#include "store/mail/MailAccounts.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"
#include "ui/common/TokenField.h"
#include "ui/reports/builder/BuilderText.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostScheduledPeople = 500;
constexpr int peopleShown = 5; // the rest scrolls

} // namespace

ScheduleDialog::ScheduleDialog(const PageContext &context, const reports::ReportSchedule &schedule, QWidget *parent)
    : Dialog(schedule.id.isNull() ? tr("Schedule the report") : tr("Change the schedule"), Width::Large, parent),
      m_context(context), m_schedule(schedule), m_name(new QLineEdit(schedule.name)), m_rhythm(new QComboBox),
      m_weekday(new QComboBox), m_monthDay(new QSpinBox), m_at(new QTimeEdit(schedule.at)), m_format(new QComboBox),
      m_folder(new QLineEdit(QDir::toNativeSeparators(schedule.folder))), m_people(new QListWidget),
      m_addresses(new TokenField(tr("Also to, outside the team"), {}, false)),
      m_next(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    setAbout(schedule.name);
    addName();
    addWhen();
    addWhat();
    addPeople();
    addAddresses();
    addAccountHint();
    m_next->setWordWrap(true);
    content()->addWidget(m_next);
    const auto rights = reports::scheduleRights(m_context.workspace.store());
    const bool maySave = m_schedule.id.isNull() ? rights.adds : rights.changes;
    addDeskHint();
    addRightsHint(rights, maySave);
    if (!m_schedule.id.isNull()) {
        auto *remove = addStartButton(tr("Delete schedule"));
        remove->setEnabled(rights.deletes);
        connect(remove, &QPushButton::clicked, this, &ScheduleDialog::remove);
    }
    addCancel();
    m_save = addButton(tr("Save schedule"), Button::Variant::Primary);
    m_save->disconnect(this); // it closes only when the store has the schedule
    connect(m_save, &QPushButton::clicked, this, &ScheduleDialog::save);
    m_save->setEnabled(maySave);
    follow();
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"rhythm"_s, m_rhythm);
    drafts->addControl(u"weekday"_s, m_weekday);
    drafts->addControl(u"day of month"_s, m_monthDay);
    drafts->addControl(u"at"_s, m_at);
    drafts->addControl(u"format"_s, m_format);
    drafts->addControl(u"folder"_s, m_folder);
    drafts->addControl(u"people"_s, m_people);
    drafts->addPart(
        u"addresses"_s, [this] { return QJsonArray::fromStringList(m_addresses->keys()); },
        [this](const QJsonValue &kept) { m_addresses->setKeys(kept.toVariant().toStringList()); });
    drafts->addControl(u"address"_s, m_addresses->line());
    connect(m_addresses, &TokenField::changed, drafts, &DraftKeeper::keepSoon);
    const QString place = u"schedule of "_s + schedule.report;
    drafts->begin(dialogPlace(place, schedule.id), schedule.id);
    m_rhythm->setFocus();
}

QWidget *ScheduleDialog::labelled(const QString &name, QWidget *control)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, Theme::of(this), 0, 4);
    auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
    label->setBuddy(control);
    control->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(control);
    return part;
}

void ScheduleDialog::addName()
{
    content()->addWidget(labelled(tr("Name of the file and the e-mail"), m_name));
}

void ScheduleDialog::addWhen()
{
    const QLocale locale = m_context.formats().locale();
    m_rhythm->addItem(tr("Every week"), static_cast<int>(reports::ScheduleRhythm::Week));
    m_rhythm->addItem(tr("Every month"), static_cast<int>(reports::ScheduleRhythm::Month));
    m_rhythm->setCurrentIndex(m_rhythm->findData(static_cast<int>(m_schedule.rhythm)));
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_weekday->addItem(locale.standaloneDayName(day), day);
    m_weekday->setCurrentIndex(m_weekday->findData(m_schedule.weekday));
    m_monthDay->setRange(1, 31);
    m_monthDay->setValue(m_schedule.monthDay);
    m_monthDay->setToolTip(tr("In a shorter month it is the last day."));
    m_at->setDisplayFormat(locale.timeFormat(QLocale::ShortFormat));
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    setSpaces(*flow, Theme::of(this), 0, 12);
    m_weekdayPart = labelled(tr("On"), m_weekday);
    m_weekday->setAccessibleName(tr("Weekday"));
    m_monthDayPart = labelled(tr("On day"), m_monthDay);
    flow->addWidget(labelled(tr("How often"), m_rhythm));
    flow->addWidget(m_weekdayPart);
    flow->addWidget(m_monthDayPart);
    const bool isInOtherZone = !m_schedule.zone.isEmpty()
        && reports::isInOtherZone(m_schedule, m_context.workspace.clock().zone());
    const QString zone = QString::fromUtf8(m_schedule.zone);
    flow->addWidget(labelled(isInOtherZone ? tr("At (%1)", "a time zone").arg(isolatedLtr(zone)) : tr("At"), m_at));
    m_at->setAccessibleName(isInOtherZone ? tr("Time (%1)", "a time zone").arg(zone) : tr("Time"));
    content()->addWidget(row);
    connect(m_rhythm, &QComboBox::currentIndexChanged, this, &ScheduleDialog::follow);
    connect(m_weekday, &QComboBox::currentIndexChanged, this, &ScheduleDialog::follow);
    connect(m_monthDay, &QSpinBox::valueChanged, this, &ScheduleDialog::follow);
    connect(m_at, &QTimeEdit::timeChanged, this, &ScheduleDialog::follow);
}

void ScheduleDialog::addWhat()
{
    m_format->addItem(tr("PDF"), static_cast<int>(reports::ScheduleFormat::Pdf));
    m_format->addItem(tr("Excel workbook"), static_cast<int>(reports::ScheduleFormat::Xlsx));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(m_schedule.format)));
    content()->addWidget(labelled(tr("File"), m_format));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    setSpaces(*row, Theme::of(this), 0, 8);
    auto *choose = new Button(tr("Choose…"));
    m_folder->setPlaceholderText(tr("No folder: no file is written"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    auto *part = labelled(tr("Folder"), line);
    m_folder->setAccessibleName(tr("Folder"));
    content()->addWidget(part);
    connect(choose, &QPushButton::clicked, this, &ScheduleDialog::chooseFolder);
}

/// People without an e-mail address are listed, so that nobody looks for them, and cannot be ticked.
void ScheduleDialog::addPeople()
{
    applyListStyle(*m_people);
    const auto rows = m_context.workspace.store().select({EntityKind::User,
        {u"@title"_s, field::email, field::inactive}, {}, {field::name, false}, {}, mostScheduledPeople, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        const QString address = rows->text(row, 1);
        const RecordId id = rows->id(row);
        const bool isChosen = std::ranges::find(m_schedule.recipients, id) != m_schedule.recipients.end();
        if (valueOr<bool>(rows->value(row, 2)) && !isChosen)
            continue;
        auto *item = new QListWidgetItem(address.isEmpty()
                ? tr("%1 (no e-mail address)").arg(rows->text(row, 0))
                : tr("%1, %2", "name, e-mail address").arg(rows->text(row, 0), address));
        item->setData(Qt::UserRole, id.toString());
        item->setFlags(address.isEmpty() && !isChosen
                ? Qt::NoItemFlags
                : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        m_people->addItem(item);
    }
    std::erase_if(m_schedule.recipients, [this](const RecordId &id) { // who is listed no more, being deleted
        const auto person = m_context.workspace.store().get(EntityKind::User, id);
        return person ? person->isDeleted() : person.error().kind == Error::Kind::NotFound;
    });
    const int line = QFontMetrics(Theme::of(this).font.body).height() + Theme::of(this).px(10);
    m_people->setFixedHeight(line * std::clamp(m_people->count(), 1, peopleShown));
    content()->addWidget(labelled(tr("E-mail to"), m_people));
}

void ScheduleDialog::addAddresses()
{
    m_addresses->setKeys(m_schedule.addresses);
    m_addresses->setCheck([](const QString &address) {
        return looksLikeEmail(address) ? QString() : tr("“%1” is not an e-mail address.").arg(address);
    });
    m_addresses->setToolTip(tr("Press Enter or type a comma after each e-mail address."));
    content()->addWidget(labelled(tr("Also to, outside the team"), m_addresses));
    auto *hint = new Label(tr("Whoever gets the report sees all that is in it, whatever their rights."),
        &Theme::Fonts::small, TextColor::Secondary);
    hint->setWordWrap(true);
    content()->addWidget(hint);
    connect(m_addresses, &TokenField::changed, this, &ScheduleDialog::follow);
}

/// Empty: none is wrong.
QString ScheduleDialog::wrongAddress() const
{
    for (const QString &address : m_addresses->keys()) {
        if (!looksLikeEmail(address))
            return address;
    }
    return {};
}

void ScheduleDialog::addAccountHint()
{
    const auto accounts = store::MailAccounts(m_context.workspace.store()).list();
    const bool hasAccount = accounts
        && std::ranges::any_of(*accounts, [](const store::MailAccount &one) { return !one.isPaused; });
    if (hasAccount)
        return;
    auto *hint = new Label(
        tr("There is no mail account on this computer yet. Add one in Settings › Mail to send reports."),
        &Theme::Fonts::small, TextColor::Secondary);
    hint->setWordWrap(true);
    content()->addWidget(hint);
}

/// One of another computer would run there no more.
void ScheduleDialog::addDeskHint()
{
    if (m_schedule.id.isNull() || m_schedule.desk == reports::scheduleDesk(m_context.workspace.store()))
        return;
    auto *hint = new Label(
        tr("This schedule runs on another computer. Saving moves it to this one."), &Theme::Fonts::small);
    hint->setWordWrap(true);
    content()->addWidget(hint);
}

/// What a role forbids is said before somebody fills in the dialog.
void ScheduleDialog::addRightsHint(const reports::ScheduleRights &rights, bool maySave)
{
    if (m_context.workspace.store().isReadOnly())
        return;
    QStringList words;
    if (!maySave)
        words.append(tr("Your role does not allow saving schedules. An administrator of your team can."));
    if (!m_schedule.id.isNull() && !rights.deletes)
        words.append(tr("Your role does not allow deleting schedules."));
    if (words.isEmpty())
        return;
    auto *hint = new Label(words.join(u' '), &Theme::Fonts::small);
    hint->setWordWrap(true);
    content()->addWidget(hint);
}

void ScheduleDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString &path) { m_folder->setText(QDir::toNativeSeparators(path)); });
    dialog->open();
}

/// -1 of a person who is not listed.
int ScheduleDialog::rowOf(RecordId person) const
{
    for (int row = 0; row < m_people->count(); ++row) {
        if (m_people->item(row)->data(Qt::UserRole).toString() == person.toString())
            return row;
    }
    return -1;
}

reports::ReportSchedule ScheduleDialog::schedule() const
{
    reports::ReportSchedule schedule = m_schedule;
    schedule.name = m_name->text().simplified();
    schedule.rhythm = static_cast<reports::ScheduleRhythm>(m_rhythm->currentData().toInt());
    schedule.weekday = m_weekday->currentData().toInt();
    schedule.monthDay = m_monthDay->value();
    schedule.at = m_at->time();
    if (schedule.zone.isEmpty()) // else it stays when it was: the time is shown by that clock
        schedule.zone = m_context.workspace.clock().zone().id();
    schedule.format = static_cast<reports::ScheduleFormat>(m_format->currentData().toInt());
    schedule.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    std::erase_if(schedule.recipients, [this](const RecordId &id) { return rowOf(id) >= 0; }); // others stay
    for (int row = 0; row < m_people->count(); ++row) {
        const QListWidgetItem *item = m_people->item(row);
        if (item->checkState() == Qt::Checked)
            schedule.recipients.push_back(RecordId::fromString(item->data(Qt::UserRole).toString()));
    }
    schedule.addresses = m_addresses->keys();
    schedule.since = m_context.workspace.clock().now();
    return schedule;
}

void ScheduleDialog::follow()
{
    const reports::ReportSchedule chosen = schedule();
    m_weekdayPart->setVisible(chosen.rhythm == reports::ScheduleRhythm::Week);
    m_monthDayPart->setVisible(chosen.rhythm == reports::ScheduleRhythm::Month);
    setError({});
    const Instant now = m_context.workspace.clock().now();
    m_next->setText(tr("Next: %1, while Satchel is open on this computer. What was missed is made when it opens again.")
                        .arg(BuilderText(m_context).nextRun(chosen, now)));
    growToContent();
}

/// Pressed again while another writer has the store, a new schedule would be saved, and made, twice.
void ScheduleDialog::save()
{
    if (m_isSaving)
        return;
    reports::ReportSchedule chosen = schedule();
    if (chosen.name.isEmpty())
        return setError(tr("Enter a name."));
    const auto known = reports::readSchedules(m_context.workspace.store());
    if (!known)
        return setError(sentenceFor(known.error()));
    const bool isRenamed = chosen.id.isNull() || chosen.name != m_schedule.name;
    if (isRenamed && reports::isScheduleNameTaken(*known, chosen.name, chosen.id))
        return setError(tr("Another schedule has this name. Choose another one."));
    if (const QString wrong = wrongAddress(); !wrong.isEmpty())
        return setError(tr("“%1” is not an e-mail address.").arg(wrong));
    if (chosen.folder.isEmpty() && !chosen.isMailed())
        return setError(tr("Choose a folder, people, or both."));
    if (!chosen.folder.isEmpty() && !QFileInfo(chosen.folder).isDir())
        return setError(tr("This folder does not exist. Choose another one."));
    if (const auto checked = reports::checkSchedule(chosen); !checked)
        return setError(checked.error().what);
    const auto desk = reports::scheduleDesk(m_context.workspace.store());
    if (!desk)
        return setError(sentenceFor(desk.error()));
    chosen.desk = *desk;
    m_isSaving = true;
    m_save->setEnabled(false);
    m_context.workspace.commit(tr("Scheduled the report %1").arg(chosen.name), {reports::saveEdit(chosen)},
        [dialog = QPointer<ScheduleDialog>(this)](const Result<Receipt> &receipt) {
            if (!dialog)
                return;
            if (receipt)
                return dialog->accept();
            dialog->m_isSaving = false;
            dialog->m_save->setEnabled(true);
            dialog->setError(sentenceFor(receipt.error()));
        });
}

void ScheduleDialog::remove()
{
    if (m_isSaving)
        return;
    const auto edits = reports::deleteScheduleEdits(m_context.workspace.store(), m_schedule.id);
    if (!edits)
        return setError(sentenceFor(edits.error()));
    m_isSaving = true;
    m_context.workspace.commit(tr("Deleted the schedule of %1", "a report").arg(m_schedule.name), *edits,
        [dialog = QPointer<ScheduleDialog>(this)](const Result<Receipt> &receipt) {
            if (!dialog)
                return;
            if (receipt)
                return dialog->reject();
            dialog->m_isSaving = false;
            dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_ScheduleDialog.cpp"
