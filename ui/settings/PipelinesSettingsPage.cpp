// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PipelinesSettingsPage.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/BoardStage.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/NameDialog.h"
#include "ui/common/TableLook.h"
#include "ui/common/Theme.h"
#include "ui/settings/StageDelegate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::StageTableModel;

PipelinesSettingsPage::PipelinesSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_stages(new StageTableModel(context.workspace, this)),
      m_pipeline(new QComboBox), m_table(new QTableView)
{
    addPipelines();
    addStages();
    finish();
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Pipeline))
            readPipelines();
    });
    readPipelines();
}

void PipelinesSettingsPage::addPipelines()
{
    addSection(tr("Pipelines"));
    connect(m_pipeline, &QComboBox::currentIndexChanged, this, [this] { m_stages->setPipeline(chosen()); });
    auto *add = new Button(Icon::Add, tr("New pipeline"));
    auto *rename = new Button(tr("Rename"), Button::Variant::Ghost);
    auto *remove = new Button(tr("Remove"), Button::Variant::Ghost);
    connect(add, &QPushButton::clicked, this, &PipelinesSettingsPage::addPipeline);
    connect(remove, &QPushButton::clicked, this, &PipelinesSettingsPage::removePipeline);
    connect(rename, &QPushButton::clicked, this, [this] {
        askName(this, tr("Rename the pipeline"), m_pipeline->currentText(), tr("Rename"), [this](const QString &name) {
            m_context.workspace.commit(tr("Renamed “%1” to “%2”").arg(m_pipeline->currentText(), name),
                {Edit::update(EntityKind::Pipeline, chosen(), {{field::name, name}})});
        });
    });
    m_pipeline->setMinimumWidth(Theme::of(this).px(180));
    m_pipeline->setAccessibleName(tr("Pipeline"));
    addRow(tr("Pipeline"), rowOf({m_pipeline, add, rename, remove}));
}

void PipelinesSettingsPage::addStages()
{
    const Theme &theme = Theme::of(this);
    addSection(tr("Stages"),
        tr("The board shows stages in this order. Won, lost and snoozed stages appear in the dock below it."));
    m_table->setModel(m_stages);
    applyTableStyle(*m_table);
    m_table->setItemDelegate(new StageDelegate(fieldContextOf(m_context.workspace), m_table));
    m_table->setAccessibleName(tr("Stages"));
    m_table->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setDragDropMode(QAbstractItemView::InternalMove);
    m_table->setDragDropOverwriteMode(false);
    m_table->verticalHeader()->setDefaultSectionSize(
        qMax(theme.size.rowComfortable, QFontMetrics(theme.font.body).height() + theme.px(16)));
    m_table->horizontalHeader()->setSectionResizeMode(StageTableModel::Name, QHeaderView::Stretch);
    connect(m_table, &QTableView::clicked, m_stages, [this](const QModelIndex &index) {
        if (index.column() == StageTableModel::SetAside)
            m_stages->setValue(index.row(), StageTableModel::SetAside,
                !valueOr<bool>(m_stages->value(index.row(), StageTableModel::SetAside)));
    });
    addList(m_table);
    auto *add = new Button(Icon::Add, tr("New stage"));
    auto *up = new Button(Icon::Up, tr("Move up"), Button::Variant::Ghost);
    auto *down = new Button(Icon::Down, tr("Move down"), Button::Variant::Ghost);
    auto *remove = new Button(Icon::Trash, tr("Remove"), Button::Variant::Ghost);
    up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    up->setToolTip(nameWithKey(tr("Move up"), up->shortcut()));
    down->setToolTip(nameWithKey(tr("Move down"), down->shortcut()));
    connect(add, &QPushButton::clicked, this, [this] {
        askName(this, tr("New stage"), {}, tr("Add stage"), [this](const QString &name) {
            const QModelIndex stage = m_stages->index(m_stages->add(name), StageTableModel::Name);
            m_table->setCurrentIndex(stage);
            m_table->scrollTo(stage);
            m_table->setFocus(Qt::OtherFocusReason);
        });
    });
    connect(up, &QPushButton::clicked, this, [this] { moveStage(-1); });
    connect(down, &QPushButton::clicked, this, [this] { moveStage(1); });
    connect(remove, &QPushButton::clicked, this, &PipelinesSettingsPage::removeStage);
    addWide(rowOf({add, up, down, remove}));
}

void PipelinesSettingsPage::readPipelines()
{
    const QString before = m_pipeline->currentData().toString();
    const QSignalBlocker blocker(m_pipeline);
    m_pipeline->clear();
    if (const auto pipelines = items::readPipelines(m_context.workspace.store())) {
        for (const items::BoardPipeline &pipeline : *pipelines)
            m_pipeline->addItem(pipeline.name, pipeline.id.toString());
    }
    m_pipeline->setCurrentIndex(qMax(0, m_pipeline->findData(before)));
    m_stages->setPipeline(chosen());
}

RecordId PipelinesSettingsPage::chosen() const
{
    return RecordId::fromString(m_pipeline->currentData().toString());
}

void PipelinesSettingsPage::addPipeline()
{
    askName(this, tr("New pipeline"), {}, tr("Add pipeline"), [this](const QString &name) {
        // A pipeline without an end is of no use, so it is born with a way in and both ways out.
        const RecordId id = m_context.workspace.store().newId();
        const auto stage = [&id](const QString &stageName, const QString &kind, const QString &color, int probability,
                               qint64 position) {
            return Edit::create(EntityKind::Stage, {},
                {{field::pipeline, id}, {field::name, stageName}, {field::kind, kind}, {field::color, color},
                    {field::position, position}, {field::probability, Decimal::fromInteger(probability)}});
        };
        m_context.workspace.commit(tr("Added the pipeline “%1”").arg(name),
            {Edit::create(
                 EntityKind::Pipeline, id, {{field::name, name}, {field::position, qint64(m_pipeline->count())}}),
                stage(tr("New"), choice::open, u"sky"_s, 10, 0), stage(tr("Won"), choice::won, u"green"_s, 100, 1),
                stage(tr("Lost"), choice::lost, u"coral"_s, 0, 2)});
        m_pipeline->setCurrentIndex(m_pipeline->findData(id.toString()));
    });
}

void PipelinesSettingsPage::removePipeline()
{
    store::Query deals;
    deals.entity = EntityKind::Deal;
    deals.columns = {u"@title"_s};
    deals.filter = Filter::refersTo(field::pipeline, chosen());
    deals.limit = 1;
    const auto found = m_context.workspace.store().select(deals);
    const bool isLast = m_pipeline->count() == 1;
    if (isLast || !found || !found->isEmpty()) {
        auto *dialog = new Dialog(
            tr("“%1” can't be removed").arg(m_pipeline->currentText()), Dialog::Width::Small, this);
        dialog->setAbout(isLast ? tr("This is the only pipeline. The board needs at least one.")
                                : tr("It contains deals. Move them to another pipeline first."));
        dialog->addButton(tr("Close"), Button::Variant::Primary);
        dialog->open();
        return;
    }
    std::vector<Edit> edits{Edit::remove(EntityKind::Pipeline, chosen())};
    for (int row = 0; row < m_stages->rowCount(); ++row)
        edits.push_back(Edit::remove(EntityKind::Stage, m_stages->idOf(row)));
    m_context.workspace.commit(tr("Removed the pipeline “%1”").arg(m_pipeline->currentText()), std::move(edits));
}

void PipelinesSettingsPage::moveStage(int step)
{
    const int row = m_table->currentIndex().row();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_stages->rowCount())
        return;
    m_stages->move(row, step > 0 ? to + 1 : to);
    m_table->setCurrentIndex(m_stages->index(to, StageTableModel::Name));
}

void PipelinesSettingsPage::removeStage()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || m_stages->remove(row))
        return;
    if (m_stages->rowCount() > 1)
        return askWhereDealsGo(row);
    auto *dialog = new Dialog(tr("The stage can't be removed"), Dialog::Width::Small, this);
    dialog->setAbout(tr("It contains deals. Move them to another stage first."));
    dialog->addButton(tr("Close"), Button::Variant::Primary);
    dialog->open();
}

/// To the stage before it, unless a person chooses another one of the pipeline.
void PipelinesSettingsPage::askWhereDealsGo(int row)
{
    const auto nameOf = [this](int one) { return textOf(m_stages->value(one, StageTableModel::Name)); };
    const auto deals = static_cast<int>(m_stages->dealsIn(row).value_or(0));
    auto *dialog = new Dialog(tr("Remove the stage “%1”?").arg(nameOf(row)), Dialog::Width::Small, this);
    dialog->setAbout(tr("%Ln deal(s) are in it. They move to another stage of the pipeline.", nullptr, deals));
    auto *stages = new QComboBox;
    stages->setAccessibleName(tr("Stage that gets the deals"));
    for (int one = 0; one < m_stages->rowCount(); ++one) {
        if (one != row)
            stages->addItem(nameOf(one), m_stages->idOf(one).toString());
    }
    stages->setCurrentIndex(qMax(0, row - 1));
    dialog->content()->addWidget(stages);
    dialog->addCancel();
    Button *move = dialog->addButton({}, Button::Variant::Primary);
    const auto follow = [move, stages, deals] {
        move->setText(tr("Move %Ln deal(s) to %1 and remove", nullptr, deals).arg(stages->currentText()));
        move->updateGeometry();
    };
    connect(stages, &QComboBox::currentIndexChanged, move, follow);
    follow();
    connect(dialog, &QDialog::accepted, this, [this, stages, removed = m_stages->idOf(row)] {
        const auto rowOf = [this](const QString &id) { // others may have changed the stages meanwhile
            int at = m_stages->rowCount() - 1;
            while (at >= 0 && m_stages->idOf(at).toString() != id)
                --at;
            return at;
        };
        const int from = rowOf(removed.toString());
        const int to = rowOf(stages->currentData().toString());
        if (from >= 0 && to >= 0)
            m_stages->removeAndMove(from, to);
    });
    dialog->open();
    stages->setFocus(Qt::OtherFocusReason);
}

} // namespace satchel::ui

#include "moc_PipelinesSettingsPage.cpp"
