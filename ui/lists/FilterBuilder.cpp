// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/FilterBuilder.h"

#include "store/FilterNames.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TabOrder.h"
#include "ui/lists/FilterConditionRow.h"
#include "ui/lists/FilterRelatedRow.h"
#include "ui/lists/FilterRowLayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHeight = 300; // rows beyond scroll
constexpr int leastRowsHeight = 72; // two rows
constexpr int typingPause = 250;

/// The rows of a group, indented, with the bar that holds them together.
class GroupFrame : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.fillRect(placed(painter, rect(), QRect(theme.px(58), 0, 2, height())), theme.border.strong);
    }
};

} // namespace

FilterBuilder::FilterBuilder(const PageContext &context, EntityKind entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_scroll(new QScrollArea), m_textRow(new QWidget),
      m_text(new QLineEdit), m_textError(new Label({}, &Theme::Fonts::small, TextColor::Red)), m_buttonRow(new QWidget),
      m_preview(new Label({}, &Theme::Fonts::mono, TextColor::Secondary))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Filter"));
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 8, 6);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    column->addWidget(m_scroll);

    auto *buttons = new FlowLayout(m_buttonRow);
    setSpaces(*buttons, theme, 0, 6);
    auto *condition = new Button(Icon::Add, tr("Condition"), Button::Variant::Ghost);
    auto *group = new Button(Icon::Add, tr("Group"), Button::Variant::Ghost);
    auto *asText = new Button(Icon::Edit, tr("Edit as text"), Button::Variant::Ghost);
    auto *relatedRecords = new Button(Icon::Add, tr("Related records"), Button::Variant::Ghost);
    for (Button *button : {condition, group, relatedRecords, asText})
        button->setSmall(true);
    const auto relatedEntities = FilterRelatedRow::related(m_context.workspace.schema(), m_entity);
    auto *indent = new QWidget;
    indent->setFixedWidth(theme.px(52));
    buttons->addWidget(indent);
    buttons->addWidget(condition);
    buttons->addWidget(group);
    buttons->addWidget(relatedRecords);
    m_addCondition = condition;
    m_related = relatedRecords;
    if (relatedEntities.empty())
        relatedRecords->hide();
    buttons->addWidget(m_preview);
    buttons->setFilling(m_preview, FlowLayout::Fill::TakesTheRest);
    buttons->addWidget(asText);
    m_preview->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_buttonRow);

    auto *texts = new QHBoxLayout(m_textRow);
    setSpaces(*texts, theme, 0, 6);
    m_text->setFont(theme.font.mono);
    m_text->setAccessibleName(tr("Filter as text"));
    m_text->setPlaceholderText(u"stage = \"Negotiation\" and value > 5000"_s);
    m_text->setLayoutDirection(Qt::LeftToRight);
    auto *done = new Button(tr("Back to rows"), Button::Variant::Ghost);
    done->setSmall(true);
    texts->addWidget(m_text, 1);
    texts->addWidget(done);
    column->addWidget(m_textRow);
    column->addWidget(m_textError);
    m_textRow->hide();
    m_textError->hide();

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(filter()); });
    connect(condition, &QPushButton::clicked, this, [this] { add({}, FilterNode()); });
    connect(group, &QPushButton::clicked, this,
        [this] { add({}, FilterNode::group(FilterNode::Mode::Any, {FilterNode()})); });
    connect(relatedRecords, &QPushButton::clicked, this, [this, relatedEntities] {
        add({}, FilterNode::of(Filter::has(relatedEntities.front()->name, {}, 1)));
        note();
    });
    connect(asText, &QPushButton::clicked, this, [this] {
        if (m_isTextElsewhere)
            Q_EMIT textRequested();
        else
            editText(true);
    });
    connect(done, &QPushButton::clicked, this, [this] { editText(false); });
    connect(m_text, &QLineEdit::textEdited, this, &FilterBuilder::applyText);
    connect(m_text, &QLineEdit::returnPressed, this, [this] { editText(false); });
    rebuild();
}

void FilterBuilder::setFilter(const Filter &filter)
{
    if (filter == m_root.toFilter())
        return; // what is being built stays as it is
    m_root = FilterNode::fromFilter(filter);
    rebuild();
}

/// A text that cannot be read is kept as it is.
QJsonObject FilterBuilder::draft() const
{
    QJsonObject draft = m_root.toJson();
    if (!m_textRow->isHidden() && m_text->text() != filter().toText())
        draft.insert(u"text"_s, m_text->text());
    return draft;
}

void FilterBuilder::setDraft(const QJsonObject &draft)
{
    m_root = FilterNode::fromJson(m_context.workspace.schema(), m_entity, draft);
    rebuild();
    showTextRow(draft.contains(u"text"));
    note();
    if (!draft.contains(u"text"))
        return;
    m_text->setText(draft[u"text"].toString());
    applyText();
}

void FilterBuilder::offerOnly(std::function<bool(const Field &)> isOffered)
{
    m_isOffered = std::move(isOffered);
    m_related->hide();
    rebuild();
}

void FilterBuilder::offerNoRelated()
{
    m_related->hide();
}

void FilterBuilder::start()
{
    if (m_root.children.empty())
        add({}, FilterNode());
    else if (auto *row = m_rows->findChild<FilterConditionRow *>())
        row->setFocus(Qt::OtherFocusReason);
}

void FilterBuilder::finish()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    Q_EMIT filterChanged(filter());
}

FilterNode &FilterBuilder::nodeAt(const Place &place)
{
    FilterNode *node = &m_root;
    for (const size_t index : place)
        node = &node->children[index];
    return *node;
}

void FilterBuilder::rebuild()
{
    const Theme &theme = Theme::of(this);
    m_focusNext = nullptr;
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    setSpaces(*column, theme, 0, 6);
    addRows(*column, {}, rows);
    m_rows = nullptr;
    m_scroll->setWidget(rows); // deletes the rows before
    rows->setAutoFillBackground(false);
    m_rows = rows;
    rows->installEventFilter(this);
    m_scroll->setVisible(!m_root.children.empty());
    column->addStretch(1);
    fitRows();
    showText();
    updateGeometry();
    tabBefore(*m_rows, *m_addCondition);
    if (m_focusNext)
        m_focusNext->setFocus(Qt::OtherFocusReason);
    m_added.clear();
}

/// Of a rule's page, a dialog, or the builder of the records that a condition is about.
bool FilterBuilder::isWithinScrollArea() const
{
    const QWidget *around = parentWidget();
    while (around && !around->isWindow() && !qobject_cast<const QScrollArea *>(around))
        around = around->parentWidget();
    return qobject_cast<const QScrollArea *>(around);
}

/// The panel is as high as its rows at this width; very many scroll, unless it is in something that scrolls already:
/// two scroll bars beside each other hide the end of both.
void FilterBuilder::fitRows()
{
    const QLayout &rows = *m_rows->layout();
    const int height = rows.hasHeightForWidth() ? rows.totalHeightForWidth(m_scroll->viewport()->width())
                                                : rows.totalSizeHint().height();
    const Theme &theme = Theme::of(this);
    const int others = m_buttonRow->sizeHint().height() + 2 * theme.px(8) + theme.px(6);
    const int most = m_mostHeight > 0 ? qBound(theme.px(leastRowsHeight), m_mostHeight - others, theme.px(mostHeight))
                                      : theme.px(mostHeight);
    m_scroll->setFixedHeight(isWithinScrollArea() ? height : qMin(height, most));
}

void FilterBuilder::setMostHeight(int height)
{
    if (height == m_mostHeight)
        return;
    m_mostHeight = height;
    fitRows();
}

void FilterBuilder::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

/// Nobody waits for the pause any more.
void FilterBuilder::hideEvent(QHideEvent *event)
{
    finish();
    QWidget::hideEvent(event);
}

bool FilterBuilder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_rows && event->type() == QEvent::LayoutRequest)
        fitRows();
    return QWidget::eventFilter(watched, event);
}

void FilterBuilder::addRows(QVBoxLayout &column, const Place &place, QWidget *parent)
{
    const FilterNode &group = nodeAt(place);
    const bool isOr = group.mode == FilterNode::Mode::Any || group.mode == FilterNode::Mode::None;
    for (size_t i = 0; i < group.children.size(); ++i) {
        Place child = place;
        child.push_back(i);
        const QString join = i > 0 ? (isOr ? tr("or") : tr("and")) : place.empty() ? tr("Where") : QString();
        if (group.children[i].isGroup) {
            addGroup(column, child, join, parent);
            continue;
        }
        if (group.children[i].condition.kind == Filter::Kind::Has) {
            addRelated(column, child, join, parent);
            continue;
        }
        auto *row = new FilterConditionRow(m_context, m_entity, join, group.children[i].condition, m_isOffered, parent);
        column.addWidget(row);
        connect(
            row, &FilterConditionRow::removed, this, [this, child] { remove(child); }, Qt::QueuedConnection);
        row->setTyped(group.children[i].typed);
        connect(row, &FilterConditionRow::valueMade, this, [this] {
            if (m_rows)
                tabBefore(*m_rows, *m_addCondition);
        });
        connect(row, &FilterConditionRow::changed, this, [this, child, row] {
            nodeAt(child).condition = row->condition();
            nodeAt(child).typed = row->typed();
            note();
        });
        if (child == m_added)
            m_focusNext = row;
    }
}

void FilterBuilder::addRelated(QVBoxLayout &column, const Place &place, const QString &join, QWidget *parent)
{
    auto *row = new FilterRelatedRow(m_context, m_entity, join, nodeAt(place).condition, parent);
    column.addWidget(row);
    connect(
        row, &FilterRelatedRow::removed, this, [this, place] { remove(place); }, Qt::QueuedConnection);
    connect(row, &FilterRelatedRow::changed, this, [this, place, row] {
        nodeAt(place).condition = row->condition();
        note();
    });
    if (place == m_added)
        m_focusNext = row;
}

void FilterBuilder::addGroup(QVBoxLayout &column, const Place &place, const QString &join, QWidget *parent)
{
    const Theme &theme = Theme::of(this);
    auto *head = new QWidget(parent);
    auto *mode = new QComboBox;
    mode->setAccessibleName(tr("How many of these must be true"));
    mode->addItems({tr("All of these are true"), tr("At least one of these is true"), tr("None of these is true"),
        tr("Not all of these are true")});
    mode->setCurrentIndex(static_cast<int>(nodeAt(place).mode));
    mode->setFixedHeight(filterControlHeight(this));
    auto *condition = new Button(Icon::Add, tr("Condition"), Button::Variant::Ghost);
    condition->setSmall(true);
    condition->setAccessibleName(tr("Add a condition to this group"));
    auto *removeButton = new IconButton(Icon::Close, tr("Remove this group"));
    FlowLayout *parts = layOutFilterRow(head, join, removeButton);
    parts->addWidget(mode);
    parts->addWidget(condition);
    column.addWidget(head);
    auto *frame = new GroupFrame(parent);
    auto *rows = new QVBoxLayout(frame);
    setSpaces(*rows, theme, 0, 6);
    const int indent = theme.px(34);
    rows->setContentsMargins(
        layoutDirection() == Qt::RightToLeft ? 0 : indent, 0, layoutDirection() == Qt::RightToLeft ? indent : 0, 0);
    addRows(*rows, place, frame);
    column.addWidget(frame);
    connect(mode, &QComboBox::activated, this, [this, place](int index) {
        nodeAt(place).mode = static_cast<FilterNode::Mode>(index);
        note();
        QMetaObject::invokeMethod(this, &FilterBuilder::rebuild, Qt::QueuedConnection);
    });
    connect(
        condition, &QPushButton::clicked, this, [this, place] { add(place, FilterNode()); }, Qt::QueuedConnection);
    connect(
        removeButton, &QToolButton::clicked, this, [this, place] { remove(place); }, Qt::QueuedConnection);
}

void FilterBuilder::add(const Place &group, FilterNode node)
{
    FilterNode &parent = nodeAt(group);
    m_added = group;
    m_added.push_back(parent.children.size());
    if (node.isGroup)
        m_added.push_back(0);
    const bool isComplete = !node.isGroup && node.condition.kind == Filter::Kind::Has;
    parent.children.push_back(std::move(node));
    rebuild();
    if (isComplete) // "has any activity" says something already
        note();
    if (m_focusNext)
        m_scroll->ensureWidgetVisible(m_focusNext);
}

void FilterBuilder::remove(const Place &place)
{
    Place parent = place;
    parent.pop_back();
    auto &children = nodeAt(parent).children;
    children.erase(children.begin() + static_cast<std::ptrdiff_t>(place.back()));
    note();
    rebuild();
}

void FilterBuilder::note()
{
    showText();
    m_pause.start();
    Q_EMIT edited();
}

void FilterBuilder::showText()
{
    m_preview->setText(filter().toText());
}

void FilterBuilder::showTextRow(bool isShown)
{
    m_textRow->setVisible(isShown);
    m_buttonRow->setVisible(!isShown);
    m_scroll->setVisible(!isShown && !m_root.children.empty());
    m_textError->hide();
}

void FilterBuilder::editText(bool isEditing)
{
    showTextRow(isEditing);
    if (isEditing) {
        m_text->setText(filter().toText());
        m_text->setProperty(fieldErrorProperty, false);
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    rebuild();
    if (auto *row = m_rows->findChild<FilterConditionRow *>())
        row->setFocus(Qt::OtherFocusReason);
}

/// Text that can be read applies as it is typed; what is wrong is said with its column, and the filter stays as it was.
void FilterBuilder::applyText()
{
    const auto parsed = store::readFilter(m_context.workspace.store(), m_entity, m_text->text());
    m_text->setProperty(fieldErrorProperty, !parsed);
    m_text->update();
    if (parsed) {
        m_textError->hide();
        m_root = FilterNode::fromFilter(*parsed);
        note();
        return;
    }
    static const QRegularExpression digits(u"\\d+"_s);
    const QString column = digits.match(parsed.error().where).captured();
    m_textError->setText(tr("Column %1: %2.").arg(column, parsed.error().what));
    m_text->setAccessibleDescription(m_textError->text());
    m_textError->show();
    Q_EMIT edited();
}

QSize FilterBuilder::sizeHint() const
{
    return {Theme::of(this).px(400), layout()->sizeHint().height()};
}

void FilterBuilder::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void FilterBuilder::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.sunken, theme.border.normal);
}

} // namespace satchel::ui

#include "moc_FilterBuilder.cpp"
