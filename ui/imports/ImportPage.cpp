// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportPage.h"

#include "domain/LocaleText.h"
#include "items/BackupKeeper.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/PastedText.h"
#include "ui/common/Scrolling.h"
#include "ui/imports/FileFacts.h"
#include "ui/imports/ImportSteps.h"
#include "ui/imports/MappingTable.h"
#include "ui/imports/NewDealsStrip.h"
#include "ui/imports/NewFieldDialog.h"
#include "ui/imports/StepBar.h"
#include "ui/imports/ValuesStep.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 16;

/// A thin line across the page.
QWidget *makeLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    line->setFixedHeight(1);
    return line;
}

} // namespace

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_session(context.workspace), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeLine());
    m_fileStep = new FileStep(context, m_session);
    m_valuesStep = new ValuesStep(m_session);
    m_checkStep = new CheckStep(m_session);
    m_runStep = new RunStep(context, m_session);
    m_stack->addWidget(m_fileStep);
    m_stack->addWidget(makeColumns());
    m_stack->addWidget(m_valuesStep);
    m_stack->addWidget(new ScrolledColumn(new DuplicateStep(m_session)));
    m_stack->addWidget(m_checkStep);
    m_stack->addWidget(m_runStep);
    column->addWidget(m_stack, 1);
    m_foot = makeFoot();
    column->addWidget(m_foot);
    connectSession();
    m_session.setBacksUp(context.backups);
    if (context.backups)
        connect(&m_session, &ImportSession::finished, context.backups, &items::BackupKeeper::check);
    goTo(FileStepIndex);
    addCommand(u"import.paste"_s, tr("Import a copied table"), Icon::Import, QKeySequence(QKeySequence::Paste),
        &ImportPage::pasteTable);
}

QWidget *ImportPage::makeHead()
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme.px(edge), theme.px(8), theme.px(edge), 0);
    column->setSpacing(0);
    auto *names = new QHBoxLayout;
    names->setSpacing(theme.px(10));
    auto *close = new IconButton(Icon::Close, tr("Exit import"));
    connect(close, &QToolButton::clicked, this, &ImportPage::leave);
    m_title = new Label({}, &Theme::Fonts::title);
    m_file = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    names->addWidget(close);
    names->addWidget(m_title);
    names->addWidget(m_file);
    names->addStretch();
    column->addLayout(names);
    auto *row = new QHBoxLayout;
    m_steps = new StepBar({tr("File"), tr("Columns"), tr("Values"), tr("Duplicates"), tr("Check"), tr("Import")});
    m_useMapping = new Button(Icon::History, tr("Use a saved mapping"), Button::Variant::Ghost);
    m_useMapping->setChevron(true);
    m_saveMapping = new Button(tr("Save this mapping"), Button::Variant::Ghost);
    row->addWidget(m_steps);
    row->addStretch();
    row->addWidget(m_useMapping);
    row->addWidget(m_saveMapping);
    column->addLayout(row);
    connect(m_steps, &StepBar::stepChosen, this, [this](int step) { goTo(Step(step)); });
    connect(m_useMapping, &QPushButton::clicked, this, &ImportPage::showSavedMappings);
    connect(m_saveMapping, &QPushButton::clicked, this, &ImportPage::askMappingName);
    return head;
}

QWidget *ImportPage::makeColumns()
{
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_model = new MappingModel(m_session, this);
    m_table = new MappingTable(*m_model);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_table, 1);
    left->addWidget(makeLine());
    left->addWidget(new NewDealsStrip(m_context, m_session, content));
    row->addLayout(left, 1);
    connect(m_model, &MappingModel::newFieldRequested, this,
        [this](int column) { (new NewFieldDialog(m_context, m_session, column, window()))->open(); });
    m_panel = new QWidget;
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins(0, 0, 0, 0);
    m_facts = new FileFacts(m_session);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("How the file is read"));
    scroll->setWidget(m_facts);
    for (QWidget *ground : {scroll->viewport(), scroll->widget()})
        ground->setAutoFillBackground(false);
    panel->addWidget(scroll, 1);
    row->addWidget(m_panel);
    return content;
}

QWidget *ImportPage::makeFoot()
{
    const Theme &theme = Theme::of(this);
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme.px(edge), theme.px(12), theme.px(edge), theme.px(12));
    row->setSpacing(theme.px(8));
    m_back = new Button(Icon::Back, tr("Back"));
    m_warning = new Label({}, &Theme::Fonts::body, TextColor::Amber);
    m_dryRun = new Button(Icon::Play, tr("Dry run"));
    m_next = new Button({}, Button::Variant::Primary);
    m_next->setDefault(true); // Enter goes on: a file that needs no decision is imported by it alone
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_warning);
    row->addSpacing(theme.px(12));
    row->addWidget(m_dryRun);
    row->addWidget(m_next);
    column->addLayout(row);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(neighbour(-1)); });
    connect(m_dryRun, &QPushButton::clicked, this, [this] { goTo(CheckStepIndex); });
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    return foot;
}

void ImportPage::connectSession()
{
    connect(m_fileStep, &FileStep::fileChosen, &m_session, &ImportSession::readFile);
    connect(m_runStep, &RunStep::anotherFile, this, &ImportPage::beginAgain);
    connect(m_runStep, &RunStep::createdRequested, this, [this](EntityKind entity) {
        Q_EMIT navigateTo({.page = presentationOf(entity).page,
            .file = m_session.fileName(),
            .changeSet = m_session.result().changeSet});
    });
    connect(&m_session, &ImportSession::fileRead, this,
        [this] { goTo(m_session.sheets().size() > 1 || m_session.isEncodingOpen() ? FileStepIndex : ColumnsStep); });
    connect(&m_session, &ImportSession::mappingChanged, this, &ImportPage::follow);
    connect(&m_session, &ImportSession::workingChanged, this, &ImportPage::follow);
    connect(&m_session, &ImportSession::finished, this, [this] {
        m_steps->setFinal(true);
        m_steps->update();
        follow();
    });
    connect(&m_session, &ImportSession::refused, this, [this](const Error &error) {
        if (m_step == RunStepIndex)
            m_runStep->showError(error);
        else
            m_fileStep->showError(error);
        if (m_step != RunStepIndex)
            goTo(FileStepIndex);
        follow();
    });
    connect(&m_session, &ImportSession::progressed, this, [this](qint64 rows, qint64, qint64) {
        if (m_step == RunStepIndex)
            Q_EMIT workChanged(
                tr("Importing %1")
                    .arg(m_context.formats().progress(rows, qMax(rows, m_session.preview().format.rows))));
    });
}

QString ImportPage::title() const
{
    return tr("Import %1").arg(inSentence(m_session.entity().pluralLabel));
}

void ImportPage::activate()
{
    m_fileStep->refresh();
    follow();
}

void ImportPage::open(const Target &target)
{
    const bool isOther = target.entity != EntityKind{} && target.entity != m_session.entity().kind;
    if (isOther && m_session.isImported() && !m_session.isWorking())
        beginAgain(); // what was imported of another kind is no part of it
    if (target.entity != EntityKind{} && !m_session.isWorking())
        m_session.setEntity(target.entity);
    if (!target.file.isEmpty() && !m_session.isWorking())
        m_session.readFile(target.file);
    if (target.part == clipboardPart)
        pasteTable();
    m_fileStep->refresh();
}

QString ImportPage::statusText() const
{
    if (m_step != ColumnsStep)
        return m_step < RunStepIndex ? tr("Nothing is imported before the last step") : QString();
    return tr("%1 of %2 columns matched")
        .arg(locale().toString(m_session.matchedColumns()), locale().toString(m_session.mapping().columns.size()));
}

void ImportPage::setWidthClass(WidthClass width)
{
    m_panel->setVisible(width != WidthClass::Narrow);
    m_steps->setCompact(width == WidthClass::Narrow);
}

void ImportPage::goTo(Step step)
{
    if (m_session.isWorking() && step != m_step)
        return;
    if (step > FileStepIndex && !m_session.hasFile())
        return;
    m_step = step;
    m_steps->setFinal(false);
    m_steps->setCurrent(step);
    m_stack->setCurrentIndex(step);
    if (step == FileStepIndex)
        m_fileStep->refresh();
    const bool counts = step == DuplicatesStep && !m_session.duplicates();
    if (counts || (step == CheckStepIndex && !m_session.isTriedOut()))
        m_session.tryOut();
    m_checkStep->refresh();
    m_runStep->refresh();
    m_isNextWanted = step > FileStepIndex && step < RunStepIndex;
    follow();
}

/// A finished import is over; before, the file and what was decided about it stay.
void ImportPage::leave()
{
    if (m_session.isImported()) {
        beginAgain();
        return;
    }
    if (m_step == FileStepIndex)
        Q_EMIT navigateTo({presentationOf(m_session.entity().kind).page});
    goTo(FileStepIndex);
}

/// What was copied in a spreadsheet is read like its file.
void ImportPage::pasteTable()
{
    const QString table = copiedTable(QGuiApplication::clipboard()->mimeData());
    if (m_session.isWorking() || (m_step == RunStepIndex && !m_session.isImported()))
        return;
    if (table.isEmpty()) {
        m_fileStep->showRefusal(tr("The clipboard contains no table."),
            tr("Copy the rows with their headings in your spreadsheet program."));
        return;
    }
    if (m_session.isImported())
        m_session.close();
    goTo(FileStepIndex);
    m_session.readTable(table);
}

void ImportPage::beginAgain()
{
    m_session.close();
    goTo(FileStepIndex);
    m_fileStep->takeFocus();
}

void ImportPage::goOn()
{
    if (m_step == CheckStepIndex) {
        goTo(RunStepIndex);
        m_session.start();
        m_runStep->takeFocus(); // the button that began it is gone
    } else {
        goTo(neighbour(1));
    }
}

/// The step before or behind this one; the values are passed over where the file has none of its own.
ImportPage::Step ImportPage::neighbour(int direction) const
{
    int step = m_step + direction;
    if (step == ValuesStepIndex && !m_valuesStep->isNeeded())
        step += direction;
    return Step(qBound(0, step, int(RunStepIndex)));
}

/// What a person should look at before going on.
QString ImportPage::warning() const
{
    const int open = m_step == ColumnsStep ? m_session.openColumns()
        : m_step == ValuesStepIndex        ? m_valuesStep->openCount()
                                           : 0;
    if (open == 0)
        return {};
    if (m_step == ColumnsStep)
        return open == 1 ? tr("1 column to review") : tr("%Ln columns to review", nullptr, open);
    return open == 1 ? tr("1 unknown value") : tr("%Ln unknown values", nullptr, open);
}

QString ImportPage::nextLabel() const
{
    switch (m_step) {
    case ColumnsStep: return m_valuesStep->isNeeded() ? tr("Continue to values") : tr("Continue to duplicates");
    case ValuesStepIndex: return tr("Continue to duplicates");
    case DuplicatesStep: return tr("Continue to check");
    case CheckStepIndex:
        if (m_session.result().created + m_session.result().updated == 1)
            return tr("Import 1 row");
        return tr(
            "Import %Ln rows", nullptr, static_cast<int>(m_session.result().created + m_session.result().updated));
    default: return tr("Continue to columns");
    }
}

void ImportPage::follow()
{
    m_title->setText(title());
    m_file->setText(m_session.fileName());
    const bool isColumns = m_step == ColumnsStep;
    m_useMapping->setVisible(isColumns);
    m_saveMapping->setVisible(isColumns);
    m_back->setVisible(m_step > FileStepIndex && m_step < RunStepIndex);
    m_dryRun->setVisible(m_step >= ColumnsStep && m_step <= DuplicatesStep);
    m_steps->setSkipped(ValuesStepIndex, !m_valuesStep->isNeeded());
    m_next->setVisible(m_step < RunStepIndex && m_session.hasFile());
    m_foot->setVisible(m_next->isVisibleTo(m_foot) || m_back->isVisibleTo(m_foot));
    m_next->setText(nextLabel());
    const bool canImport = m_step != CheckStepIndex || m_session.result().created + m_session.result().updated > 0;
    m_next->setEnabled(!m_session.isWorking() && canImport);
    m_dryRun->setEnabled(!m_session.isWorking());
    if (m_isNextWanted && m_next->isEnabled() && m_next->isVisibleTo(this)) {
        m_isNextWanted = false; // once per step, so that it does not leave what a person is at
        m_next->setFocus(Qt::OtherFocusReason);
    }
    m_warning->setText(warning());
    if (!m_session.isWorking())
        Q_EMIT workChanged({});
    Q_EMIT titleChanged();
    Q_EMIT statusTextChanged();
}

void ImportPage::showSavedMappings()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList names = m_session.savedMappings();
    for (const QString &name : names) {
        menu->addAction(name, this, [this, name] {
            if (const auto used = m_session.useMapping(name); !used)
                m_warning->setText(used.error().what);
        });
    }
    if (names.isEmpty())
        menu->addAction(tr("No saved mappings yet"))->setEnabled(false);
    menu->popup(m_useMapping->mapToGlobal(QPoint(0, m_useMapping->height())));
}

void ImportPage::askMappingName()
{
    auto *dialog = new Dialog(tr("Save this mapping"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *name = new QLineEdit(m_session.fileName().section(u'.', 0, 0));
    name->setAccessibleName(tr("Name"));
    dialog->content()->addWidget(name);
    dialog->addCancel();
    dialog->addButton(tr("Save mapping"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        if (!name->text().trimmed().isEmpty())
            m_session.saveMapping(name->text().trimmed());
    });
    dialog->open();
    name->selectAll();
    name->setFocus();
}

} // namespace satchel::ui

#include "moc_ImportPage.cpp"
