// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupSettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"
#include "ui/settings/BackupText.h"
#include "ui/settings/RestoreDialog.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSpinBox>
#include <QStorageInfo>
#include <QTableWidget>
#include <QTimeEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::BackupInterval;
using store::BackupSchedule;
using store::CatalogEntry;

namespace {

enum Column { TimeColumn, SizeColumn, StateColumn, RestoreColumn, ColumnCount };

constexpr int listHeight = 260; // at 100 % text
constexpr int mostKept = 99; // of each period
constexpr qint64 gigabyte = 1'000'000'000;
constexpr qint64 limits[] = {0, gigabyte, 2 * gigabyte, 5 * gigabyte, 10 * gigabyte, 50 * gigabyte};

bool isTestable(const CatalogEntry &entry)
{
    return !entry.isMissed() && entry.cause != CatalogEntry::Cause::Upgrade
        && entry.cause != CatalogEntry::Cause::Restore && entry.check != CatalogEntry::Check::None;
}

} // namespace

BackupSettingsPage::BackupSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context),
      m_own(context.backups ? nullptr : std::make_unique<items::BackupKeeper>(context.workspace)),
      m_keeper(context.backups ? *context.backups : *m_own)
{
    addSchedule();
    addRetention();
    addPlace();
    addTest();
    addList();
    finish();
    connect(&m_keeper, &items::BackupKeeper::changed, this, &BackupSettingsPage::refresh);
    connect(&m_keeper, &items::BackupKeeper::backedUp, this, &BackupSettingsPage::report);
    connect(&m_keeper, &items::BackupKeeper::compared, this, &BackupSettingsPage::reportComparison);
    refresh();
}

BackupSettingsPage::~BackupSettingsPage() = default;

void BackupSettingsPage::change(const std::function<void(BackupSchedule &)> &edit)
{
    BackupSchedule schedule = m_keeper.schedule();
    edit(schedule);
    if (const auto saved = m_keeper.setSchedule(schedule); !saved)
        say(tr("The schedule was not saved.") + u' ' + sentenceFor(saved.error()), TextColor::Red);
}

void BackupSettingsPage::addSchedule()
{
    addSection(tr("Backups"),
        tr("A copy of all your data in one file, made while you work. Satchel opens each copy and counts its records "
           "before it says that the backup is good. A copy of an encrypted store has the same key."));
    const BackupSchedule &schedule = m_keeper.schedule();
    auto *isOn = new QCheckBox(tr("Back up automatically"));
    isOn->setChecked(schedule.isOn);
    connect(isOn, &QCheckBox::toggled, this,
        [this](bool on) { change([on](BackupSchedule &edited) { edited.isOn = on; }); });
    m_backUp = new Button(Icon::Copy, tr("Back up now"), Button::Variant::Primary);
    auto *toFile = new Button(tr("Back up to a file…"), Button::Variant::Ghost);
    connect(m_backUp, &QPushButton::clicked, this, [this] { m_keeper.backUp(); });
    connect(toFile, &QPushButton::clicked, this, &BackupSettingsPage::chooseFile);
    addWide(rowOf({isOn, m_backUp, toFile}));
    m_outcome = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    addWide(m_outcome);

    auto *every = new QComboBox;
    every->addItem(tr("Hour"), static_cast<int>(BackupInterval::Hour));
    every->addItem(tr("Day"), static_cast<int>(BackupInterval::Day));
    every->addItem(tr("Week"), static_cast<int>(BackupInterval::Week));
    every->setCurrentIndex(every->findData(static_cast<int>(schedule.every)));
    m_weekday = new QComboBox;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    m_weekday->setAccessibleName(tr("Day of the week"));
    m_weekday->setCurrentIndex(m_weekday->findData(schedule.weekday));
    m_time = new QTimeEdit(schedule.at);
    m_time->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat));
    m_time->setAccessibleName(tr("Time of the backup"));
    auto *imports = new QCheckBox(tr("And before imports"));
    imports->setChecked(schedule.isBeforeImports);
    connect(every, &QComboBox::activated, this, [this, every] {
        change([every](BackupSchedule &edited) { edited.every = BackupInterval(every->currentData().toInt()); });
    });
    connect(m_weekday, &QComboBox::activated, this,
        [this] { change([this](BackupSchedule &edited) { edited.weekday = m_weekday->currentData().toInt(); }); });
    connect(m_time, &QTimeEdit::timeChanged, this,
        [this](QTime time) { change([time](BackupSchedule &edited) { edited.at = time; }); });
    connect(imports, &QCheckBox::toggled, this,
        [this](bool on) { change([on](BackupSchedule &edited) { edited.isBeforeImports = on; }); });
    m_next = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    addRow(tr("Every"), rowOf({every, m_weekday, m_time, imports}));
    addRow({}, m_next);
}

void BackupSettingsPage::addRetention()
{
    const auto makeBox = [this](
                             const QString &name, const QString &suffix, int value, int store::BackupRetention::*kept) {
        auto *box = new QSpinBox;
        box->setRange(0, mostKept);
        box->setSuffix(u' ' + suffix);
        box->setAccessibleName(name);
        box->setValue(value);
        connect(box, &QSpinBox::valueChanged, this,
            [this, kept](int number) { change([=](BackupSchedule &edited) { edited.keep.*kept = number; }); });
        return box;
    };
    const BackupSchedule &schedule = m_keeper.schedule();
    addRow(tr("Keep one of each of the last"),
        rowOf({makeBox(tr("Days to keep"), tr("days"), schedule.keep.days, &store::BackupRetention::days),
            makeBox(tr("Weeks to keep"), tr("weeks"), schedule.keep.weeks, &store::BackupRetention::weeks),
            makeBox(tr("Months to keep"), tr("months"), schedule.keep.months, &store::BackupRetention::months)}));
    auto *most = new QComboBox;
    for (const qint64 bytes : limits)
        most->addItem(bytes == 0 ? tr("No limit") : m_context.formats().fileSize(bytes), bytes);
    if (most->findData(schedule.mostBytes) < 0)
        most->addItem(m_context.formats().fileSize(schedule.mostBytes), schedule.mostBytes);
    most->setCurrentIndex(most->findData(schedule.mostBytes));
    connect(most, &QComboBox::activated, this, [this, most] {
        change([most](BackupSchedule &edited) { edited.mostBytes = most->currentData().toLongLong(); });
    });
    addRow(tr("Space for all"), most,
        tr("The oldest go first, the newest never. Backups that you made yourself always stay."));
}

void BackupSettingsPage::addPlace()
{
    m_folder = new Label;
    auto *choose = new Button(tr("Choose…"));
    auto *show = new Button(Icon::File, tr("Show the folder"), Button::Variant::Ghost);
    connect(choose, &QPushButton::clicked, this, &BackupSettingsPage::chooseFolder);
    connect(show, &QPushButton::clicked, this, [this] {
        const QString folder = m_keeper.schedule().folder;
        const QString own = QFileInfo(m_context.workspace.store().path()).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder.isEmpty() ? own : folder));
    });
    addRow(tr("Where"), rowOf({m_folder, choose, show}),
        tr("Another disk is best. If it is not there at the time, Satchel says so and tries again."));
}

void BackupSettingsPage::addTest()
{
    m_lastTest = new Label;
    m_lastTest->setWordWrap(true);
    auto *test = new Button(tr("Test the newest"));
    connect(test, &QPushButton::clicked, this, [this] {
        const auto newest = std::ranges::find_if(m_entries, isTestable);
        if (newest != m_entries.end())
            m_keeper.compare(newest->file);
    });
    addRow(tr("Last test"), rowOf({m_lastTest, test}),
        tr("A backup is restored to a temporary folder, and every record is compared with the store."));
}

void BackupSettingsPage::addList()
{
    m_list = new QTableWidget;
    m_list->setColumnCount(ColumnCount);
    m_list->setHorizontalHeaderLabels({tr("Time"), tr("Size"), tr("Verified"), tr("Restore")});
    m_list->setAccessibleName(tr("Backups"));
    applyTableStyle(*m_list);
    m_list->setMinimumHeight(Theme::of(this).px(listHeight));
    m_list->horizontalHeader()->setStretchLastSection(false);
    m_list->horizontalHeader()->setSectionResizeMode(StateColumn, QHeaderView::Stretch);
    m_none = new Label(tr("There are no backups here yet."), &Theme::Fonts::body, TextColor::Secondary);
    addWide(m_list, 1);
    addWide(m_none);
    auto *chosen = new QWidget;
    m_chosen = new QVBoxLayout(chosen);
    m_chosen->setContentsMargins(0, 0, 0, 0);
    addWide(chosen);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &BackupSettingsPage::showChosen);
    connect(m_list, &QTableWidget::cellActivated, this, [this](int row, int) { askToRestore(row); });
    connect(m_list, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == RestoreColumn)
            askToRestore(row);
    });
}

void BackupSettingsPage::chooseFile()
{
    const Clock &clock = m_context.workspace.clock();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().ms, clock.zone());
    const QString file = QFileDialog::getSaveFileName(this, tr("Back up now"),
        store::proposedBackup(m_context.workspace.store().path(), now), tr("Backups (%1)").arg(u"*.backup"_s));
    if (!file.isEmpty())
        backUpTo(file);
}

void BackupSettingsPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Folder for backups"), m_keeper.schedule().folder);
    if (folder.isEmpty())
        return;
    const bool isOwn = QDir(folder) == QFileInfo(m_context.workspace.store().path()).absoluteDir();
    change([&](BackupSchedule &edited) { edited.folder = isOwn ? QString() : folder; });
}

void BackupSettingsPage::backUpTo(const QString &file)
{
    m_keeper.backUp(file);
}

void BackupSettingsPage::say(const QString &text, TextColor color)
{
    m_outcome->setColor(color);
    m_outcome->setText(text);
    m_outcome->show();
}

void BackupSettingsPage::report(const Result<CatalogEntry> &backup)
{
    const Formats formats = m_context.formats();
    if (backup)
        say(tr("Backed up and checked: %Ln records, %1, in %2.", "size, file", static_cast<int>(backup->records))
                .arg(formats.fileSize(backup->bytes), QDir::toNativeSeparators(backup->file)),
            TextColor::Green);
    else
        say(tr("No backup was made.") + u' ' + sentenceFor(backup.error()), TextColor::Red);
}

void BackupSettingsPage::reportComparison(const Result<qint64> &alike)
{
    if (alike)
        say(tr("Restored to a temporary folder and compared: %Ln records, all alike.", nullptr,
                static_cast<int>(*alike)),
            TextColor::Green);
    else
        say(tr("The test did not succeed. Make another backup.") + u' ' + sentenceFor(alike.error()), TextColor::Red);
}

void BackupSettingsPage::refresh()
{
    using Work = items::BackupKeeper::Work;
    const BackupSchedule &schedule = m_keeper.schedule();
    const BackupText text(m_context.formats(), m_context.workspace.clock().now());
    m_weekday->setVisible(schedule.every == BackupInterval::Week);
    m_time->setVisible(schedule.every != BackupInterval::Hour);
    m_next->setText(text.next(m_keeper.nextDue()));
    if (m_keeper.work() == Work::BackingUp)
        say(tr("Copying and checking…"), TextColor::Secondary);
    else if (m_keeper.work() == Work::Comparing)
        say(tr("Restoring to a temporary folder and comparing…"), TextColor::Secondary);
    else
        m_outcome->hide(); // the outcome of what a person asked for follows
    const QString own = QFileInfo(m_context.workspace.store().path()).absolutePath();
    const QStorageInfo disk(schedule.folder.isEmpty() ? own : schedule.folder);
    const QString name = schedule.folder.isEmpty() ? tr("Beside the store") : QDir::toNativeSeparators(schedule.folder);
    m_folder->setText(disk.isValid()
            ? tr("%1 (%2 free)", "folder, size").arg(name, m_context.formats().fileSize(disk.bytesAvailable()))
            : tr("%1 (not there now)", "folder").arg(name));
    readList();
}

void BackupSettingsPage::readList()
{
    const BackupText text(m_context.formats(), m_context.workspace.clock().now());
    const Theme &theme = Theme::of(this);
    const QString chosen = entryAt(m_list->currentRow()) ? entryAt(m_list->currentRow())->file : QString();
    m_entries = m_keeper.list();
    m_list->setVisible(!m_entries.empty());
    m_none->setVisible(m_entries.empty());
    const QSignalBlocker blocker(m_list);
    m_list->setRowCount(static_cast<int>(m_entries.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const CatalogEntry &entry = m_entries[static_cast<size_t>(row)];
        const BackupText::State state = BackupText::state(entry);
        auto *verified = new QTableWidgetItem(state.text);
        verified->setToolTip(entry.isMissed() ? state.text : QDir::toNativeSeparators(entry.file));
        if (state.meaning)
            verified->setForeground((theme.*state.meaning).text);
        auto *size = new QTableWidgetItem(text.size(entry));
        size->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto *restore = new QTableWidgetItem(entry.isMissed() || !m_context.backups ? QString() : tr("Restore…"));
        restore->setForeground(theme.accent.text);
        m_list->setItem(row, TimeColumn, new QTableWidgetItem(text.time(entry)));
        m_list->setItem(row, SizeColumn, size);
        m_list->setItem(row, StateColumn, verified);
        m_list->setItem(row, RestoreColumn, restore);
        if (!chosen.isEmpty() && entry.file == chosen)
            m_list->setCurrentCell(row, TimeColumn);
    }
    for (const int column : {int(TimeColumn), int(SizeColumn), int(RestoreColumn)})
        m_list->resizeColumnToContents(column);
    const auto tested = std::ranges::find_if(
        m_entries, [](const CatalogEntry &entry) { return entry.comparedAt.has_value(); });
    const bool isNever = tested == m_entries.end();
    m_lastTest->setText(isNever ? tr("Never")
                                : m_context.formats().moment(*tested->comparedAt, m_context.workspace.clock().now())
                + u": "_s + (tested->problem.isEmpty() ? tr("all alike") : BackupText::state(*tested).text));
    m_lastTest->setColor(isNever        ? TextColor::Secondary
            : tested->problem.isEmpty() ? TextColor::Green
                                        : TextColor::Red);
}

const CatalogEntry *BackupSettingsPage::entryAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_entries.size()) ? &m_entries[static_cast<size_t>(row)] : nullptr;
}

/// What restoring the chosen one would do, read on a worker.
void BackupSettingsPage::showChosen()
{
    const CatalogEntry *entry = entryAt(m_list->currentRow());
    const QString file = entry ? entry->file : QString();
    if (file == m_shownFile)
        return;
    m_shownFile = file;
    while (QLayoutItem *item = m_chosen->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (file.isEmpty())
        return;
    m_keeper.preview(file, this, [this, file](const Result<items::RestorePreview> &preview) {
        if (file != m_shownFile)
            return;
        m_chosen->addWidget(new Label(preview ? tr("Restoring this backup would") : sentenceFor(preview.error()),
            &Theme::Fonts::strong, preview ? TextColor::Primary : TextColor::Red));
        if (preview)
            m_chosen->addWidget(makeConsequences(m_context, *preview));
    });
}

void BackupSettingsPage::askToRestore(int row)
{
    const CatalogEntry *entry = entryAt(row);
    if (!entry || entry->isMissed() || !m_context.backups)
        return;
    const BackupText text(m_context.formats(), m_context.workspace.clock().now());
    (new RestoreDialog(m_context, m_keeper, entry->file, text.time(*entry), window()))->open();
}

/// The colours of the rows are those of the theme.
void BackupSettingsPage::changeEvent(QEvent *event)
{
    SettingsForm::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_list)
        readList();
}

} // namespace satchel::ui

#include "moc_BackupSettingsPage.cpp"
