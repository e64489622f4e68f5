// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportSteps.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/PersonName.h"
#include "exchange/csv/TextEncoding.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/FileDrop.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TableLook.h"
#include "ui/common/Toolbar.h"

#include <algorithm>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype unmetNamesShown = 6; // deals with unmet exit criteria; more are in the tooltip
constexpr int leastHistory = 110; // at 100 % text: its header and two rows

/// A count of an import's rows with its name, in a frame.
class ImportFigure : public QWidget
{
public:
    ImportFigure(const QString &name, const QString &count, TextColor color)
    {
        const Theme &theme = Theme::of(this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(8));
        column->setSpacing(theme.px(2));
        column->addWidget(new Label(name, &Theme::Fonts::small, TextColor::Secondary));
        column->addWidget(new Label(count, &Theme::Fonts::figure, color));
        setMinimumWidth(theme.px(110));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.subtle);
    }
};

/// What becomes of the rows, as figures side by side.
void showFigures(FlowLayout &row, const exchange::ImportResult &result, const QLocale &locale)
{
    while (QLayoutItem *item = row.takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](const QString &name, qint64 count, TextColor color = TextColor::Primary) {
        row.addWidget(new ImportFigure(name, locale.toString(count), count == 0 ? TextColor::Tertiary : color));
    };
    add(RunStep::tr("New"), result.created, TextColor::Green);
    if (result.deals + result.dealsRefused > 0)
        add(RunStep::tr("New deals"), result.deals, TextColor::Green);
    add(RunStep::tr("Updated"), result.updated);
    add(RunStep::tr("Skipped: already exists"), result.skipped);
    add(RunStep::tr("Rejected"), result.failed, TextColor::Red);
    add(RunStep::tr("Fields left empty"), result.leftEmpty, TextColor::Amber);
}

Label *makeUnmetLabel()
{
    auto *label = new Label({}, &Theme::Fonts::body, TextColor::Amber);
    label->setObjectName(u"movedUnmet"_s);
    label->setWordWrap(true);
    return label;
}

/// How many deals move on with unmet exit criteria, and the first of them; which criteria, is in the tooltip. The check
/// says it as the end does.
void showUnmet(Label &label, const exchange::ImportResult &result)
{
    const QLocale locale = label.locale();
    QStringList names;
    QStringList lines;
    for (const store::DealWithUnmetCriteria &deal : result.firstMovedUnmet) {
        if (names.size() < unmetNamesShown)
            names << isolated(deal.title);
        lines << RunStep::tr("%1: %2", "a deal, its unmet exit criteria").arg(deal.title, deal.criteria.join(u"; "_s));
    }
    const QString listed = names.join(locale.textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
    const auto more = static_cast<int>(result.movedUnmet - names.size());
    label.setText(RunStep::tr(
        "%Ln deal(s) move on with unmet exit criteria: %1", "names of deals", static_cast<int>(result.movedUnmet))
                      .arg(more > 0 ? RunStep::tr("%1 and %Ln more", "names of deals", more).arg(listed) : listed));
    label.setToolTip(lines.join(u'\n'));
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    setSpaces(*column, Theme::of(widget), 24, 12);
    return column;
}

void setUpTable(QTableView *table, const QString &name)
{
    applyTableStyle(*table);
    table->setAccessibleName(name);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->horizontalHeader()->setSectionsClickable(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
}

/// As wide as the widest cell or the name, whichever is wider.
void fitColumns(QTableView *table)
{
    const Theme &theme = Theme::of(table);
    table->resizeColumnsToContents();
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        const QString name = table->model()->headerData(column, Qt::Horizontal).toString();
        const int wanted = QFontMetrics(theme.font.smallStrong).horizontalAdvance(name) + theme.px(30);
        table->setColumnWidth(column, qMax(table->columnWidth(column), wanted));
    }
}

/// "External ID, Domain, Name"; fields that count together are joined: "Title + Company".
QString matchKeysText(const Entity &entity)
{
    std::vector<QStringList> keys = entity.matchKeys;
    if (entity.indexOf(field::external_id) >= 0)
        keys.insert(keys.begin(), {field::external_id});
    if (const Field *title = entity.titleField(); title && entity.matchKeys.empty())
        keys.push_back({title->name});
    QStringList texts;
    for (const QStringList &key : keys) {
        QStringList labels;
        for (const QString &field : key)
            labels += entity.find(field)->label;
        texts += labels.join(u" + "_s);
    }
    return texts.join(QLocale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
}

QString alsoCreatedSentence(const ImportSession &session, const QLocale &locale)
{
    return ImportSession::tr("Also created, because rows refer to them: %1.", "3 companies, 1 contact")
        .arg(exchange::createdBesideText(session.result(), session.schema(), locale));
}

/// What hides would pass the focus to the next widget of the window, which may be in the sidebar.
void handFocusOn(const QWidget *from, QWidget *to)
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus == from || from->isAncestorOf(focus))
        to->setFocus(Qt::OtherFocusReason);
}

} // namespace

QString countsSentence(const exchange::ImportResult &result, const QLocale &locale)
{
    const QString rows = ImportSession::tr("New %1 · updated %2 · skipped %3 · rejected %4")
                             .arg(locale.toString(result.created), locale.toString(result.updated),
                                 locale.toString(result.skipped), locale.toString(result.failed));
    return result.leftEmpty == 0
        ? rows
        : ImportSession::tr("%1 · fields left empty %2").arg(rows, locale.toString(result.leftEmpty));
}

FileStep::FileStep(const PageContext &context, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_entity(new QComboBox),
      m_error(new Banner(&Theme::red, Icon::Warning, {})), m_history(new ImportHistoryModel(context, this)),
      m_historyView(new QTableView), m_historyTitle(new Label(tr("Earlier imports"), &Theme::Fonts::heading)),
      m_takeBack(new Button(Icon::Undo, tr("Undo import"))), m_worker(context.workspace.workerStore())
{
    setAcceptDrops(true);
    auto *content = new QWidget;
    auto *column = columnOf(content);
    auto *whole = new QVBoxLayout(this);
    setSpaces(*whole, Theme::of(this), 0, 0);
    whole->addWidget(new ScrolledColumn(content));
    column->addWidget(m_error);
    m_error->hide();
    auto *what = new QHBoxLayout;
    what->setSpacing(Theme::of(this).space.two);
    what->addWidget(new Label(tr("Import as"), &Theme::Fonts::body, TextColor::Secondary));
    m_entity->setAccessibleName(tr("Kind of record to import"));
    for (const auto &entity : context.workspace.schema().entities()) {
        if (entity->isExposed())
            m_entity->addItem(themedIcon(iconOf(entity->kind)), entity->pluralLabel, int(entity->kind));
    }
    what->addWidget(m_entity);
    what->addWidget(makeSheetChoice());
    what->addStretch();
    column->addLayout(what);
    column->addWidget(makeEncodingChoice());
    m_drop = new EmptyState(Icon::Import, tr("Drop a file here"),
        tr("CSV, Excel, OpenDocument, vCard, JSON or XML. Or paste rows that you copied in a spreadsheet program. "
           "Nothing is imported before the last step."));
    m_drop->addButton(Icon::File, tr("Choose a file"));
    for (QPushButton *button : m_drop->findChildren<QPushButton *>())
        connect(button, &QPushButton::clicked, this, &FileStep::chooseFile);
    column->addWidget(m_drop, 1);
    column->addWidget(m_historyTitle);
    m_historyView->setModel(m_history);
    setUpTable(m_historyView, tr("Earlier imports"));
    m_historyView->setMinimumHeight(Theme::of(this).px(leastHistory));
    column->addWidget(m_historyView, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_takeBack);
    row->addStretch();
    column->addLayout(row);
    connect(m_entity, &QComboBox::currentIndexChanged, this,
        [this] { m_session.setEntity(EntityKind(m_entity->currentData().toInt())); });
    connect(m_entity, &QComboBox::activated, this,
        [this] { m_session.chooseEntity(EntityKind(m_entity->currentData().toInt())); });
    connect(m_takeBack, &QPushButton::clicked, this, &FileStep::takeBackSelected);
    const auto follow = [this] {
        const QModelIndex index = m_historyView->currentIndex();
        m_takeBack->setEnabled(index.isValid() && !m_history->run(index.row()).isUndone);
    };
    connect(m_historyView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, follow);
    connect(m_history, &QAbstractItemModel::modelReset, this, follow);
    connect(&context.workspace, &items::Workspace::undone, this, &FileStep::refresh);
    connect(&context.workspace, &items::Workspace::redone, this, &FileStep::refresh);
}

/// Which sheet of the workbook is read; there only where a person has a choice.
QWidget *FileStep::makeSheetChoice()
{
    m_sheetChoice = new QWidget;
    auto *row = new QHBoxLayout(m_sheetChoice);
    setSpaces(*row, Theme::of(this), 0, 8);
    m_sheet = new QComboBox;
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    row->addWidget(new Label(tr("Sheet"), &Theme::Fonts::body, TextColor::Secondary));
    row->addWidget(m_sheet);
    m_sheetChoice->hide();
    connect(
        &m_session, &ImportSession::workingChanged, m_sheet, [this] { m_sheet->setEnabled(!m_session.isWorking()); });
    connect(m_sheet, &QComboBox::textActivated, this, [this](const QString &sheet) {
        m_error->hide();
        m_session.readSheet(sheet);
    });
    return m_sheetChoice;
}

void FileStep::showSheets()
{
    const QStringList &sheets = m_session.sheets();
    m_sheetChoice->setVisible(sheets.size() > 1);
    m_sheet->clear();
    m_sheet->addItems(sheets);
    m_sheet->setCurrentText(m_session.sheet());
}

/// In which encoding a text is read, with its first row so that a person sees whether it is right; there only for texts
/// that are not in Unicode.
QWidget *FileStep::makeEncodingChoice()
{
    m_encodingChoice = new QWidget;
    auto *row = new QHBoxLayout(m_encodingChoice);
    setSpaces(*row, Theme::of(this), 0, 8);
    m_encoding = new QComboBox;
    m_encoding->setAccessibleName(tr("Encoding of the file"));
    m_encoding->addItems(exchange::encodingNames());
    m_encodingSample = new Label;
    row->addWidget(new Label(tr("Encoding"), &Theme::Fonts::body, TextColor::Secondary));
    row->addWidget(m_encoding);
    row->addWidget(m_encodingSample, 1);
    m_encodingChoice->hide();
    connect(&m_session, &ImportSession::workingChanged, m_encoding,
        [this] { m_encoding->setEnabled(!m_session.isWorking()); });
    connect(m_encoding, &QComboBox::textActivated, this, [this](const QString &encoding) {
        m_error->hide();
        m_session.readEncoding(encoding);
    });
    return m_encodingChoice;
}

void FileStep::showEncoding()
{
    const exchange::FilePreview &preview = m_session.preview();
    const QString &encoding = preview.format.encoding;
    m_encodingChoice->setVisible(!encoding.isEmpty() && !encoding.startsWith("UTF-"_L1));
    m_encoding->setCurrentText(encoding);
    QStringList cells = preview.rows.isEmpty() ? QStringList() : preview.rows.first().cells;
    cells.removeAll(QString());
    m_encodingSample->setColor(m_session.isEncodingOpen() ? TextColor::Amber : TextColor::Secondary);
    m_encodingSample->setText(m_session.isEncodingOpen()
            ? tr("Check that this is readable: %1").arg(isolated(cells.join(u" · "_s)))
            : isolated(cells.join(u" · "_s)));
}

void FileStep::refresh()
{
    showSheets();
    showEncoding();
    m_entity->setCurrentIndex(m_entity->findData(int(m_session.entity().kind)));
    m_history->refresh();
    const bool hasHistory = m_history->rowCount() > 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_historyView), static_cast<QWidget *>(m_historyTitle),
             static_cast<QWidget *>(m_takeBack)})
        widget->setVisible(hasHistory);
    fitColumns(m_historyView);
}

void FileStep::takeFocus()
{
    if (auto *choose = m_drop->findChild<QPushButton *>())
        choose->setFocus(Qt::OtherFocusReason);
}

void FileStep::showError(const Error &error)
{
    showRefusal(tr("%1 cannot be read.").arg(m_session.fileName()), error.what);
}

void FileStep::showRefusal(const QString &what, const QString &next)
{
    m_error->setText(what, next);
    m_error->show();
}

void FileStep::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a file"), QString(),
        tr("Tables and cards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;All "
           "files "
           "(*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_error->hide();
        Q_EMIT fileChosen(path);
    });
    dialog->open();
}

void FileStep::takeBackSelected()
{
    const QModelIndex index = m_historyView->currentIndex();
    if (!index.isValid())
        return;
    m_takeBack->setEnabled(false);
    m_worker.post([this, run = m_history->run(index.row())](store::Store &store) {
        const auto aftermath = store::ImportHistory(store).aftermathOf(run.changeSet);
        QMetaObject::invokeMethod(this, [this, run, aftermath] {
            m_takeBack->setEnabled(true);
            if (aftermath)
                askBeforeTakingBack(run, *aftermath);
            else
                Q_EMIT m_context.workspace.failed(aftermath.error());
        });
    });
}

/// Shows what has happened to the imported records since, before the import is undone.
void FileStep::askBeforeTakingBack(const store::ImportRun &run, const store::ImportAftermath &aftermath)
{
    const Formats formats = m_context.formats();
    QStringList about;
    if (run.created > 0)
        about << (run.created == 1 ? tr("1 new record goes to the trash.")
                                   : tr("%Ln new records go to the trash.", nullptr, static_cast<int>(run.created)));
    if (run.updated > 0)
        about << (run.updated == 1 ? tr("1 record is restored to its values from before the import.")
                                   : tr("%Ln records are restored to their values from before the import.", nullptr,
                                       static_cast<int>(run.updated)));
    if (aftermath.changedRecords == 0) {
        about << tr("None of them has changed since.");
    } else {
        const QString names = aftermath.titles.join(QLocale().textDirection() == Qt::RightToLeft ? u"، "_s : u", "_s);
        about << (aftermath.changedRecords == 1 ? tr("1 of them has changed since: %1.").arg(names)
                                                : tr("%Ln of them have changed since, including %1.", nullptr,
                                                    static_cast<int>(aftermath.changedRecords))
                                                      .arg(names));
        about << tr("Values that changed since are kept, and so are new records that a connection has changed. All "
                    "other new records go to the trash.");
    }
    about << tr("This can be undone.");
    confirmDestruction(this, tr("Undo the import of %1?").arg(run.file), about.join(u' '), tr("Undo import"),
        [this, id = run.changeSet] { m_context.workspace.undo(id); });
}

void FileStep::dragEnterEvent(QDragEnterEvent *event)
{
    QStringList paths = droppedPaths(event->mimeData());
    if (takeMails(paths).isEmpty() && !paths.isEmpty())
        event->acceptProposedAction();
    else
        event->ignore(); // the window files e-mails
}

void FileStep::dropEvent(QDropEvent *event)
{
    m_error->hide();
    event->acceptProposedAction();
    Q_EMIT fileChosen(droppedPaths(event->mimeData()).first());
}

DuplicateStep::DuplicateStep(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session),
      m_choices(new ChoiceList({tr("Skip the row"), tr("Update the existing record"), tr("Create anyway")}, 0)),
      m_count(new Label({}, &Theme::Fonts::strong)), m_rule(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_owner(new QCheckBox(tr("New records belong to you")))
{
    auto *column = columnOf(this);
    column->addWidget(new Label(tr("If a record already exists"), &Theme::Fonts::title));
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    m_rule->setWordWrap(true);
    column->addWidget(m_rule);
    m_choices->setMaximumWidth(Theme::of(this).size.dialog);
    column->addWidget(m_choices);
    column->addSpacing(Theme::of(this).px(12));
    column->addWidget(m_owner);
    auto *where = new Label(tr("Where the file names no owner."), &Theme::Fonts::small, TextColor::Tertiary);
    where->setWordWrap(true);
    column->addWidget(where);
    column->addStretch();
    m_owner->setChecked(m_session.givesOwner());
    connect(m_owner, &QCheckBox::toggled, &m_session, &ImportSession::setGivesOwner);
    connect(m_choices, &ChoiceList::chosenChanged, this,
        [this](int index) { m_session.chooseRule(exchange::DuplicateRule(index)); });
    connect(&session, &ImportSession::mappingChanged, this, &DuplicateStep::describe);
    connect(&session, &ImportSession::workingChanged, this, &DuplicateStep::count);
    describe();
    count();
}

void DuplicateStep::count()
{
    const auto duplicates = m_session.duplicates();
    if (!duplicates)
        m_count->setText(tr("Counting duplicates…"));
    else if (*duplicates == 0)
        m_count->setText(tr("No row of this file matches an existing record."));
    else
        m_count->setText(*duplicates == 1
                ? tr("1 row of this file matches an existing record.")
                : tr("%Ln rows of this file match existing records.", nullptr, static_cast<int>(*duplicates)));
    if (m_session.areDuplicatesBare())
        m_count->setText(m_count->text() + u' ' + tr("They have little more than a name, which the file completes."));
    const QSignalBlocker blocker(m_choices); // showing is not choosing
    m_choices->choose(static_cast<int>(m_session.rule()));
}

void DuplicateStep::describe()
{
    const Entity &entity = m_session.entity();
    m_owner->setVisible(exchange::getsOwner(entity.kind));
    m_rule->setText(isPerson(entity)
            ? tr("Contacts match by external ID or e-mail address, otherwise by name and company. Rows "
                 "that only may be an existing contact are shown in the check. Empty cells never overwrite a value.")
            : tr("Records match by one of these, tried in this order: %1. Empty cells never overwrite a value.")
                  .arg(matchKeysText(entity)));
}

CheckStep::CheckStep(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_counts(new Label({}, &Theme::Fonts::title)),
      m_details(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_unmet(makeUnmetLabel()),
      m_figures(new QWidget), m_figureRow(new FlowLayout(m_figures)),
      m_badCells(new SegmentedControl(tr("If a cell does not fit its field"))), m_badCellChoice(makeBadCellChoice()),
      m_possible(new SegmentedControl(tr("If a row may be an existing record"))),
      m_possibleChoice(makePossibleChoice()), m_issues(new IssueModel(this)), m_table(new QTableView)
{
    auto *column = columnOf(this);
    column->addWidget(m_counts);
    m_details->setWordWrap(true);
    column->addWidget(m_details);
    column->addWidget(m_unmet);
    m_figureRow->setSpacing(Theme::of(this).px(12));
    column->addWidget(m_figures);
    m_table->setModel(m_issues);
    setUpTable(m_table, tr("Rows that are rejected, skipped or incomplete"));
    column->addWidget(m_badCellChoice);
    column->addWidget(m_possibleChoice);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    column->addStretch(); // without refused rows the rest stays together at the top
    connect(&session, &ImportSession::workingChanged, this, &CheckStep::refresh);
    connect(m_issues, &IssueModel::sameToggled, this, [this](qint64 row) {
        m_session.togglePossible(row);
        recount();
    });
    refresh();
}

/// The list stays where it is meanwhile, with the row that was chosen in it.
void CheckStep::recount()
{
    m_isRecounting = true;
    m_session.tryOut();
}

QWidget *CheckStep::makePossibleChoice()
{
    m_possible->addSegment(tr("Create a new one"));
    m_possible->addSegment(tr("It is the same"));
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).space.three);
    row->addWidget(new Label(tr("If a row may be an existing record"), &Theme::Fonts::body));
    row->addWidget(m_possible);
    row->addStretch();
    connect(m_possible, &SegmentedControl::currentChanged, this, [this](int index) {
        m_session.setPossibleSame(index == 1);
        recount();
    });
    return choice;
}

QWidget *CheckStep::makeBadCellChoice()
{
    m_badCells->addSegment(tr("Leave the field empty"));
    m_badCells->addSegment(tr("Reject the row"));
    m_badCells->setCurrentIndex(m_session.badCellRule() == exchange::BadCellRule::RejectRow ? 1 : 0);
    auto *choice = new QWidget;
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::of(this).space.three);
    row->addWidget(new Label(tr("If a cell does not fit its field"), &Theme::Fonts::body));
    row->addWidget(m_badCells);
    row->addStretch();
    connect(m_badCells, &SegmentedControl::currentChanged, this, [this](int index) {
        m_session.setBadCellRule(index == 1 ? exchange::BadCellRule::RejectRow : exchange::BadCellRule::LeaveEmpty);
        m_session.tryOut();
    });
    return choice;
}

void CheckStep::refresh()
{
    const exchange::ImportResult &result = m_session.result();
    if (m_session.isWorking()) {
        m_counts->setText(tr("Checking file"));
        m_details->setText(tr("Satchel checks every row. Nothing is imported yet."));
        m_unmet->hide();
        m_table->setVisible(m_isRecounting && m_table->isVisibleTo(this));
        m_figures->hide();
        m_possible->setEnabled(false);
        m_badCells->setEnabled(false); // stays where it is: it may be what was just clicked
        return;
    }
    const bool hasBadCells = std::ranges::any_of(
        result.issues, [](const exchange::RowIssue &issue) { return !issue.column.isEmpty(); });
    m_badCells->setEnabled(true);
    m_possible->setEnabled(true);
    m_possibleChoice->setVisible(!result.possible.isEmpty());
    {
        const QSignalBlocker blocker(m_possible); // showing is not choosing
        m_possible->setCurrentIndex(m_session.possibleRule().areSame ? 1 : 0);
    }
    m_badCellChoice->setVisible(hasBadCells);
    m_counts->setText(countsSentence(result, locale()));
    QStringList details;
    if (result.createdBeside > 0)
        details << alsoCreatedSentence(m_session, locale());
    for (const QString &note : result.notes)
        details << note + u'.';
    if (!result.newFields.isEmpty())
        details << tr("New fields: %1.").arg(result.newFields.join(u", "_s));
    if (!result.changedFields.empty())
        details << tr("Fields that change: %1.", "Phone 12, City 3").arg(m_session.changedFieldsText());
    if (result.closedToday > 0)
        details << tr(
            "%Ln deal(s) are won or lost although their expected close is still to come: they close today and "
            "keep that day as expected close.",
            nullptr, static_cast<int>(result.closedToday));
    if (result.dealsRefused > 0)
        details << tr(
            "%Ln record(s) below will be created without a deal.", nullptr, static_cast<int>(result.dealsRefused));
    if (result.failed > 0)
        details << tr("The rows below will be rejected and saved to a separate file with the reason.");
    if (result.leftEmpty > 0)
        details << (result.leftEmpty == 1 ? tr("1 cell below does not fit. Its field will be left empty.")
                                          : tr("%Ln cells below do not fit. Their fields will be left empty.", nullptr,
                                              static_cast<int>(result.leftEmpty)));
    if (!result.possible.isEmpty())
        details << tr("%Ln row(s) below may be an existing record. Tick those that are.", nullptr,
            static_cast<int>(result.possible.size()));
    if (details.isEmpty())
        details << tr("Every row can be imported.");
    m_details->setText(details.join(u' '));
    showUnmet(*m_unmet, result);
    m_unmet->setVisible(result.movedUnmet > 0);
    showFigures(*m_figureRow, result, locale());
    m_figures->show();
    const QModelIndex current = m_table->currentIndex();
    m_issues->show(m_session);
    if (m_isRecounting)
        m_table->setCurrentIndex(m_issues->index(current.row(), current.column()));
    m_isRecounting = false;
    m_table->setVisible(m_issues->rowCount() > 0);
    m_table->setColumnWidth(0, Theme::of(this).px(90));
    m_table->setColumnWidth(1, Theme::of(this).px(200));
    m_table->setColumnWidth(2, Theme::of(this).px(160));
}

RunStep::RunStep(const PageContext &context, ImportSession &session, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(session), m_progress(new ProgressCard(tr("Importing"))),
      m_sentence(new Label({}, &Theme::Fonts::title)),
      m_about(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_unmet(makeUnmetLabel()),
      m_figures(new QWidget), m_figureRow(new FlowLayout(m_figures)),
      m_created(new Button({}, Button::Variant::Primary)), m_deals(new Button(Icon::Deal, QString())),
      m_undo(new Button(Icon::Undo, tr("Undo import"))), m_rejects(new Button(Icon::File, tr("Open rejected rows"))),
      m_another(new Button(Icon::Import, tr("Import another file"))),
      m_problemsTitle(new Label(tr("Rejected rows, and cells that do not fit"), &Theme::Fonts::heading)),
      m_issues(new IssueModel(this)), m_problems(new QTableView)
{
    const Theme &theme = Theme::of(this);
    auto *column = columnOf(this);
    column->addWidget(m_progress);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    column->addWidget(m_unmet);
    m_figureRow->setSpacing(theme.px(12));
    column->addWidget(m_figures);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setSpacing(theme.space.two);
    m_created->setDefault(true);
    for (Button *button : {m_created, m_deals, m_another, m_undo, m_rejects})
        row->addWidget(button);
    column->addWidget(buttons);
    column->addSpacing(theme.px(8));
    column->addWidget(m_problemsTitle);
    m_problems->setModel(m_issues);
    setUpTable(m_problems, m_problemsTitle->text());
    m_problems->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_problems, 1);
    column->addStretch();
    column->addStretch();
    connect(m_progress, &ProgressCard::cancelled, &session, &ImportSession::cancel);
    connect(&session, &ImportSession::progressed, this,
        [this](qint64, qint64 bytes, qint64 total) { m_progress->setProgress(bytes, total); });
    connect(&session, &ImportSession::workingChanged, this, [this] {
        if (!m_session.isWorking() && m_session.isImported())
            m_finishedAt = m_context.workspace.clock().now();
        refresh();
    });
    connect(&session, &ImportSession::undoneChanged, this, &RunStep::refresh);
    connect(m_undo, &QPushButton::clicked, &session, &ImportSession::takeBack);
    connect(m_rejects, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_session.result().rejects)); });
    connect(m_created, &QPushButton::clicked, this, [this] { Q_EMIT createdRequested(m_session.entity().kind); });
    connect(m_deals, &QPushButton::clicked, this, [this] { Q_EMIT createdRequested(EntityKind::Deal); });
    connect(m_another, &QPushButton::clicked, this, &RunStep::anotherFile);
    refresh();
}

void RunStep::refresh()
{
    const bool isDone = m_session.isImported() && !m_session.isWorking();
    const bool canUndo = isDone && !m_session.result().changeSet.isNull() && !m_session.isUndone();
    m_another->setVisible(!m_session.isWorking());
    const bool hasCreated = canUndo && m_session.result().created > 0;
    const QString kind = inSentence(
        m_session.result().created == 1 ? m_session.entity().label : m_session.entity().pluralLabel);
    m_created->setText(tr("Show the %1 %2", "213 contacts").arg(locale().toString(m_session.result().created), kind));
    m_deals->setText(
        tr("Show the %1", "118 deals").arg(exchange::dealsText(m_session.result(), m_session.schema(), locale())));
    const bool hasDeals = canUndo && m_session.result().deals > 0;
    if (!hasDeals)
        handFocusOn(m_deals, m_another);
    m_deals->setVisible(hasDeals);
    if (!hasCreated)
        handFocusOn(m_created, m_another);
    m_created->setVisible(hasCreated);
    m_another->setVariant(hasCreated ? Button::Variant::Secondary : Button::Variant::Primary);
    if (!canUndo || m_session.isUndoing())
        handFocusOn(m_undo, m_another);
    if (!m_session.isWorking())
        handFocusOn(m_progress, hasCreated ? m_created : m_another);
    m_progress->setVisible(m_session.isWorking());
    m_sentence->setVisible(isDone);
    m_undo->setVisible(canUndo);
    m_undo->setEnabled(!m_session.isUndoing());
    m_rejects->setVisible(isDone && !m_session.result().rejects.isEmpty());
    const bool hasFigures = isDone && !m_session.isUndone();
    const bool hasProblems = hasFigures && !m_session.result().issues.isEmpty();
    for (QWidget *part : {static_cast<QWidget *>(m_about), m_figures})
        part->setVisible(hasFigures);
    m_unmet->setVisible(hasFigures && m_session.result().movedUnmet > 0);
    for (QWidget *part : {static_cast<QWidget *>(m_problemsTitle), static_cast<QWidget *>(m_problems)})
        part->setVisible(hasProblems);
    if (isDone) {
        m_sentence->setText(outcome());
        showResult();
    }
}

QString RunStep::outcome() const
{
    if (m_session.isUndone())
        return tr("The import was undone.");
    const exchange::ImportResult &result = m_session.result();
    const qint64 imported = result.created + result.updated;
    const Entity &entity = m_session.entity();
    if (imported == 0)
        return tr("Nothing new was imported");
    const QString kind = inSentence(imported == 1 ? entity.label : entity.pluralLabel);
    return result.deals == 0
        ? tr("Imported %1 %2", "213 contacts").arg(locale().toString(imported), kind)
        : tr("Imported %1 %2 and %3", "213 contacts, 118 deals")
              .arg(locale().toString(imported), kind, exchange::dealsText(result, m_session.schema(), locale()));
}

/// What the file was and what became of its rows.
void RunStep::showResult()
{
    const exchange::ImportResult &result = m_session.result();
    QStringList about{isolated(m_session.fileName()), tr("%Ln row(s) read", nullptr, static_cast<int>(result.read)),
        m_context.formats().moment(m_finishedAt, m_context.workspace.clock().now())};
    if (result.createdBeside > 0)
        about << alsoCreatedSentence(m_session, locale());
    if (!result.newFields.isEmpty())
        about << tr("New fields: %1.").arg(result.newFields.join(u", "_s));
    for (QString &part : about) { // sentences in one line of parts
        if (part.endsWith(u'.') || part.endsWith(u'。'))
            part.chop(1);
    }
    m_about->setText(about.join(u" · "_s));
    showUnmet(*m_unmet, result);
    showFigures(*m_figureRow, result, locale());
    m_issues->show(m_session);
    fitColumns(m_problems);
}

void RunStep::takeFocus()
{
    QWidget *first = m_session.isWorking() ? m_progress->findChild<QPushButton *>()
        : m_created->isVisibleTo(this)     ? m_created
                                           : m_another;
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void RunStep::showError(const Error &error)
{
    m_sentence->setText(error.kind == Error::Kind::Cancelled
            ? tr("Stopped. Nothing was imported.")
            : tr("The import did not finish. Nothing was imported: %1").arg(error.what));
    m_sentence->show();
}

} // namespace satchel::ui

#include "moc_ImportSteps.cpp"
