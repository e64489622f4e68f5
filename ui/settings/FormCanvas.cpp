// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FormCanvas.h"

#include "ui/common/FormSections.h"
#include "ui/common/Painting.h"

#include <QScrollArea>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastColumn = 190; // of 100 % text: narrower fields are not beside each other
constexpr int sideWidth = 176; // of the fields that are not on the form
constexpr int autoScrollMilliseconds = 16;

} // namespace

FormCanvas::FormCanvas(Caption caption, QWidget *parent) : QWidget(parent), m_caption(std::move(caption))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
    setAccessibleName(tr("Sections and fields"));
    m_scroll.setInterval(autoScrollMilliseconds);
    connect(&m_scroll, &QTimer::timeout, this, &FormCanvas::scrollWhileCarrying);
}

void FormCanvas::setForm(const FormLayout &form, const std::shared_ptr<const Entity> &entity)
{
    const FormSection *section = chosenSection();
    const QString key = section ? section->key : QString();
    const QString field = chosenField();
    const bool isSame = m_entity && entity->kind == m_entity->kind;
    m_lift.reset();
    m_scroll.stop();
    m_form = form;
    m_entity = entity;
    m_current = -1;
    refreshCaptions();
    arrange();
    if (!isSame || (field.isEmpty() && key.isEmpty()) || !choose(key, field))
        Q_EMIT currentChanged();
}

void FormCanvas::refreshCaptions()
{
    m_captions.clear();
    if (!m_entity)
        return;
    for (const Field &field : m_entity->fields) {
        if (isFormField(field))
            m_captions.insert(field.name, m_caption(field));
    }
    update();
}

CanvasShape FormCanvas::shape() const
{
    const Theme &theme = Theme::of(this);
    const int line = qMax(theme.size.control, QFontMetrics(theme.font.semibold).height() + theme.px(10));
    const int lines = QFontMetrics(theme.font.strong).height() + QFontMetrics(theme.font.small).height();
    CanvasShape shape{.width = qMax(1, width()),
        .fieldHeight = qMax(theme.px(46), lines + theme.px(12)),
        .lineHeight = line,
        .gap = theme.px(6),
        .sideGap = theme.px(16)};
    const int column = theme.px(leastColumn);
    if (shape.width >= theme.px(sideWidth) + shape.sideGap + 2 * column + shape.gap)
        shape.sideWidth = theme.px(sideWidth);
    shape.columns = shape.width >= 2 * column + shape.gap ? 2 : 1;
    return shape;
}

void FormCanvas::arrange()
{
    if (!m_entity)
        return;
    const int before = m_canvas.height;
    const size_t tiles = m_canvas.tiles.size();
    m_canvas = arrangeCanvas(m_form, *m_entity, shape(), m_lift);
    m_hovered = -1;
    if (m_lift) {
        const auto slot = std::ranges::find(m_canvas.tiles, Kind::Slot, &CanvasTile::kind);
        m_current = slot == m_canvas.tiles.end() ? -1 : static_cast<int>(slot - m_canvas.tiles.begin());
    }
    if (tiles != m_canvas.tiles.size())
        forgetAccessibleItems(this);
    if (before != m_canvas.height)
        updateGeometry();
    update();
}

QRect FormCanvas::placedRect(const QRect &rect) const
{
    return layoutDirection() == Qt::RightToLeft
        ? QRect(width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
        : rect;
}

QPoint FormCanvas::placedPoint(const QPoint &point) const
{
    return layoutDirection() == Qt::RightToLeft ? QPoint(width() - 1 - point.x(), point.y()) : point;
}

QSize FormCanvas::sizeHint() const
{
    return {Theme::of(this).px(2 * leastColumn), m_canvas.height};
}

QSize FormCanvas::minimumSizeHint() const
{
    return {Theme::of(this).px(leastColumn), m_canvas.height};
}

const CanvasTile *FormCanvas::current() const
{
    return m_current >= 0 && m_current < itemCount() ? &m_canvas.tiles[static_cast<size_t>(m_current)] : nullptr;
}

QString FormCanvas::chosenField() const
{
    const CanvasTile *tile = current();
    return tile && tile->kind == Kind::Field ? tile->field : QString();
}

const FormSection *FormCanvas::chosenSection() const
{
    const CanvasTile *tile = current();
    if (!tile || tile->kind == Kind::Add || tile->section >= std::ssize(m_form.sections))
        return nullptr;
    return &m_form.sections[static_cast<size_t>(tile->section)];
}

int FormCanvas::tileOf(const QString &section, const QString &field) const
{
    const auto found = std::ranges::find_if(m_canvas.tiles, [&](const CanvasTile &tile) {
        if (!field.isEmpty())
            return tile.kind == Kind::Field && tile.field == field;
        const bool isOnForm = tile.section < std::ssize(m_form.sections);
        return tile.kind == Kind::Head
            && section == (isOnForm ? m_form.sections[static_cast<size_t>(tile.section)].key : QString());
    });
    return found == m_canvas.tiles.end() ? -1 : static_cast<int>(found - m_canvas.tiles.begin());
}

bool FormCanvas::choose(const QString &section, const QString &field)
{
    const int tile = tileOf(section, field);
    setCurrent(tile);
    return tile >= 0;
}

bool FormCanvas::find(const QString &text)
{
    for (int step = 0; step < itemCount() && !text.isEmpty(); ++step) {
        const int at = (qMax(0, m_current) + step) % itemCount();
        const Field *field = m_entity->find(m_canvas.tiles[static_cast<size_t>(at)].field);
        if (field && field->label.contains(text, Qt::CaseInsensitive)) {
            setCurrent(at);
            return true;
        }
    }
    return false;
}

void FormCanvas::setCurrent(int tile)
{
    m_current = tile;
    update();
    showCurrent();
    announceCurrentItem(this);
    Q_EMIT currentChanged();
}

/// What it scrolls in; null: nothing.
QScrollArea *FormCanvas::scrollArea() const
{
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            return area;
    }
    return nullptr;
}

void FormCanvas::showCurrent()
{
    const CanvasTile *tile = current();
    QScrollArea *area = scrollArea();
    if (!tile || !area || !isVisible())
        return;
    const QRect rect(mapTo(area->widget(), placedRect(tile->rect).topLeft()), tile->rect.size());
    area->ensureVisible(rect.center().x(), rect.top(), 0, tile->rect.height());
    area->ensureVisible(rect.center().x(), rect.bottom(), 0, tile->rect.height());
}

QRect FormCanvas::fieldRect(const QString &field) const
{
    const int tile = tileOf({}, field);
    return tile < 0 ? QRect() : placedRect(m_canvas.tiles[static_cast<size_t>(tile)].rect);
}

QRect FormCanvas::sectionRect(const QString &key) const
{
    const int tile = tileOf(key, {});
    return tile < 0 ? QRect() : placedRect(m_canvas.tiles[static_cast<size_t>(tile)].rect);
}

QString FormCanvas::sectionTitle(qsizetype section) const
{
    if (section >= std::ssize(m_form.sections))
        return tr("Not on the form");
    const FormSection &of = m_form.sections[static_cast<size_t>(section)];
    const QString name = sectionName(of.key, of.name);
    return name.isEmpty() ? tr("Beginning of the form") : name;
}

QString FormCanvas::carriedName() const
{
    if (!m_lift)
        return {};
    if (const Field *field = m_entity->find(m_lift->field))
        return field->label;
    return sectionTitle(m_canvas.carried);
}

/// "Framework goes to Tender details, place 1 of 5".
QString FormCanvas::whereText() const
{
    const QString name = isolated(carriedName());
    if (m_lift->field.isEmpty())
        return tr("%1 becomes section %2 of %3")
            .arg(name, QLocale().toString(m_lift->to.section + 1), QLocale().toString(m_form.sections.size()));
    if (m_lift->to.section >= std::ssize(m_form.sections))
        return tr("%1 goes off the form").arg(name);
    return tr("%1 goes to %2, place %3")
        .arg(name, isolated(sectionTitle(m_lift->to.section)), QLocale().toString(m_lift->to.position + 1));
}

// What assistive technology reads.

QAccessible::Role FormCanvas::itemRole(int item) const
{
    const Kind kind = m_canvas.tiles[static_cast<size_t>(item)].kind;
    return kind == Kind::Head ? QAccessible::Heading : kind == Kind::Add ? QAccessible::Button : QAccessible::ListItem;
}

QString FormCanvas::itemText(int item) const
{
    const CanvasTile &tile = m_canvas.tiles[static_cast<size_t>(item)];
    switch (tile.kind) {
    case Kind::Head: {
        QStringList parts{sectionTitle(tile.section)};
        if (tile.section < std::ssize(m_form.sections)) {
            const FormSection &section = m_form.sections[static_cast<size_t>(tile.section)];
            parts.append(section.isFolded ? tr("folded at first") : tr("open at first"));
            if (!section.condition.isEmpty())
                parts.append(tr("if %1", "a condition").arg(section.condition));
        }
        return parts.join(u", "_s);
    }
    case Kind::Field:
    case Kind::Origin: {
        const Field &field = *m_entity->find(tile.field);
        const FieldCaption caption = m_captions.value(field.name);
        QStringList parts{field.label, caption.mark, caption.value, sectionTitle(tile.section)};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Kind::Slot: return whereText();
    case Kind::Empty: return tr("No fields");
    case Kind::Add: return tr("New section");
    }
    return {};
}

QRect FormCanvas::itemRect(int item) const
{
    const QRect rect = placedRect(m_canvas.tiles[static_cast<size_t>(item)].rect);
    return {mapToGlobal(rect.topLeft()), rect.size()};
}

int FormCanvas::itemAt(const QPoint &point) const
{
    return m_canvas.tileAt(placedPoint(mapFromGlobal(point)));
}

void FormCanvas::pressItem(int item)
{
    setCurrent(item);
    activate(m_canvas.tiles[static_cast<size_t>(item)]);
}

} // namespace satchel::ui

#include "moc_FormCanvas.cpp"
