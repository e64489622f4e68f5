// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StageRequirementsTable.h"

#include "ui/common/BoardPipeline.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/settings/StageRequirementsGrid.h"

#include <QComboBox>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

Label *wrapped(TextColor color)
{
    auto *label = new Label({}, &Theme::Fonts::small, color);
    label->setWordWrap(true);
    return label;
}

/// "Show the 76": as large as a target, but no more than a text at the end of its line to look at.
class ListLink : public Button
{
public:
    ListLink() : Button(QString(), Variant::Ghost) { setCursor(Qt::PointingHandCursor); }

    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        const QFontMetrics metrics(theme.font.smallStrong);
        return {metrics.horizontalAdvance(text()) + theme.px(16), qMax(theme.size.target, metrics.height())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QFont font = theme.font.smallStrong;
        font.setUnderline(underMouse());
        drawText(painter, rect(), text(), font, theme.text.link, Qt::AlignRight);
    }
};

/// Widgets inside the margins of the card.
QWidget *boxOf(QLayout *layout, int vertical)
{
    auto *box = new QWidget;
    const Theme &theme = Theme::of(box);
    layout->setContentsMargins(theme.space.four, theme.px(vertical), theme.space.four, theme.px(vertical));
    layout->setSpacing(theme.px(8));
    box->setLayout(layout);
    return box;
}

} // namespace

StageRequirementsTable::StageRequirementsTable(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(context.workspace), m_pipelines(new QComboBox),
      m_add(new Button(Icon::Add, tr("Require a field…"), Button::Variant::Ghost)), m_fields(new QMenu(m_add)),
      m_grid(new StageRequirementsGrid(m_model)), m_none(wrapped(TextColor::Secondary)),
      m_explanation(wrapped(TextColor::Secondary)), m_others(wrapped(TextColor::Tertiary)), m_show(new ListLink)
{
    auto *heading = new Label(tr("Required by stage"), &Theme::Fonts::strong);
    m_pipelines->setAccessibleName(tr("Pipeline"));
    m_add->setChevron(true);
    m_add->setEnabled(m_model.canWrite());
    auto *head = new FlowLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, m_pipelines, m_add})
        head->addWidget(widget);
    head->setTrailing(m_add);
    auto *foot = new FlowLayout;
    foot->addWidget(m_explanation);
    foot->addWidget(m_show);
    foot->setFilling(m_explanation);
    foot->setTrailing(m_show);
    foot->setSpacing(Theme::of(this).px(8));
    auto *notes = new QVBoxLayout;
    notes->addWidget(m_none);
    notes->addLayout(foot);
    notes->addWidget(m_others);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1); // the border
    column->setSpacing(0);
    column->addWidget(boxOf(head, 6));
    column->addWidget(m_grid);
    column->addWidget(boxOf(notes, 6));
    connect(m_add, &QPushButton::clicked, this, &StageRequirementsTable::fillFields);
    connect(m_pipelines, &QComboBox::activated, this,
        [this] { m_model.setPipeline(RecordId::fromString(m_pipelines->currentData().toString())); });
    connect(m_show, &QPushButton::clicked, this,
        [this] { Q_EMIT listRequested(entity(), items::lackingFilter(m_model.requirements()).toText()); });
    connect(&m_model, &items::StageRequirementsModel::requirementsRead, this, &StageRequirementsTable::follow);
    connect(&m_model, &items::StageRequirementsModel::counted, this, &StageRequirementsTable::showCount);
    hide();
}

QTableView *StageRequirementsTable::grid() const
{
    return m_grid;
}

void StageRequirementsTable::setEntity(EntityKind entity)
{
    m_model.setEntity(entity);
    const RecordId board = m_model.pipelines().empty() ? RecordId() : boardPipeline(m_context);
    if (board != m_model.pipeline())
        m_model.setPipeline(board);
    setVisible(m_model.hasStages());
}

void StageRequirementsTable::follow()
{
    const QString records = m_context.workspace.schema().entity(entity()).pluralLabel;
    const bool hasGrid = m_model.rowCount() > 0 && m_model.columnCount() > 0;
    fillPipelines();
    m_add->setEnabled(m_model.canWrite() && m_model.columnCount() > 0);
    m_grid->setVisible(hasGrid);
    m_none->setVisible(!hasGrid);
    m_none->setText(m_model.problem()               ? sentenceFor(*m_model.problem())
            : m_model.requirements().stages.empty() ? tr("This pipeline has no stages.")
                                                    : tr("No field is required from a stage on."));
    m_explanation->setVisible(hasGrid);
    m_explanation->setText(entity() == EntityKind::Deal
            ? tr("%1 that lack one keep their stage; moving on asks for it.", "Deals").arg(records)
            : tr("%1 that lack one keep their stage; changing it needs the value.", "Contacts").arg(records));
    const int others = m_model.requirements().otherRules;
    m_others->setVisible(others > 0);
    m_others->setText(
        tr("%Ln rule(s) not shown: paused, off, or for lost, snoozed or former records. See Validation rules.", nullptr,
            others));
    m_grid->arrange();
    showCount();
}

void StageRequirementsTable::fillPipelines()
{
    m_pipelines->clear();
    for (const items::BoardPipeline &pipeline : m_model.pipelines()) {
        m_pipelines->addItem(pipeline.name, pipeline.id.toString());
        if (pipeline.id == m_model.pipeline())
            m_pipelines->setCurrentIndex(m_pipelines->count() - 1);
    }
    m_pipelines->setVisible(m_model.pipelines().size() > 1);
}

void StageRequirementsTable::fillFields()
{
    m_fields->clear();
    for (const auto &[label, field] : m_model.fieldsToAdd())
        m_fields->addAction(label, this, [this, field = field] { addField(field); });
    if (m_fields->isEmpty())
        m_fields->addAction(tr("No other fields"))->setEnabled(false);
    const int x = isRightToLeft() ? m_add->width() - m_fields->sizeHint().width() : 0;
    m_fields->popup(m_add->mapToGlobal(QPoint(x, m_add->height() + 2)));
}

/// Its first box gets the focus: nothing is required before one is ticked.
void StageRequirementsTable::addField(const QString &field)
{
    const int row = m_model.addField(field);
    follow();
    m_grid->setCurrentIndex(m_model.index(row, 0));
    m_grid->setFocus(Qt::OtherFocusReason);
    // The page is higher by a row once it is laid out.
    QMetaObject::invokeMethod(
        this, [this, row] { bringIntoSight(row); }, Qt::QueuedConnection);
}

void StageRequirementsTable::bringIntoSight(int row)
{
    QWidget *around = parentWidget();
    while (around && !qobject_cast<QScrollArea *>(around))
        around = around->parentWidget();
    if (!around)
        return;
    auto *page = static_cast<QScrollArea *>(around);
    const QRect cell = m_grid->visualRect(m_model.index(row, 0));
    const QPoint place = m_grid->viewport()->mapTo(page->widget(), cell.center());
    page->ensureVisible(place.x(), place.y(), 0, cell.height() + Theme::of(this).px(40));
}

void StageRequirementsTable::showCount()
{
    const qint64 lacking = m_model.lacking();
    m_show->setVisible(!m_model.requirements().rows.empty() && lacking > 0 && hasPage(entity()));
    m_show->setText(tr("Show the %Ln", nullptr, static_cast<int>(lacking)));
    m_grid->arrange();
}

void StageRequirementsTable::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page, theme.border.normal);
}

} // namespace satchel::ui

#include "moc_StageRequirementsTable.cpp"
