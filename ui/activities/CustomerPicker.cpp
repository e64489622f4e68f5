// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activities/CustomerPicker.h"

#include "domain/FieldNames.h"
#include "domain/Region.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SearchField.h"
#include "ui/common/TwoLineRow.h"

#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int offered = 8;
constexpr EntityKind customers[] = {EntityKind::Contact, EntityKind::Company, EntityKind::Lead, EntityKind::Deal};

enum Role { EntityRole = Qt::UserRole, IdRole, DetailRole };

class Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(200), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->save();
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        const QRect inside = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0);
        const int icon = theme.size.icon;
        drawIcon(*painter, placed(*painter, option.rect, QRect(inside.x(), inside.y(), icon, inside.height())),
            iconOf(static_cast<EntityKind>(index.data(EntityRole).toInt())), icon, theme.text.secondary);
        drawTwoLines(*painter, option.rect, inside.adjusted(icon + theme.px(10), 0, 0, 0),
            {.title = {index.data().toString(), theme.font.strong, theme.text.primary},
                .detail = {index.data(DetailRole).toString(), theme.font.small, theme.text.secondary}},
            theme);
        painter->restore();
    }
};

} // namespace

CustomerPicker::CustomerPicker(const PageContext &context, std::pair<EntityKind, RecordId> first, QWidget *parent)
    : CustomerPicker(context, Of::Customers, tr("Whose activity is it?"), std::move(first), parent)
{
}

CustomerPicker::CustomerPicker(const PageContext &context, Of of, const QString &question, QWidget *parent)
    : CustomerPicker(context, of, question, {}, parent)
{
}

CustomerPicker::CustomerPicker(
    const PageContext &context, Of of, const QString &question, std::pair<EntityKind, RecordId> first, QWidget *parent)
    : Popover(parent), m_context(context), m_of(of), m_first(std::move(first)),
      m_search(new SearchField(of == Of::Persons ? tr("Contact or lead") : tr("Contact, company, lead or deal"))),
      m_list(new QListView), m_found(new QStandardItemModel(this)),
      m_nothing(new Label(tr("No results. Try a shorter search."), &Theme::Fonts::body, TextColor::Tertiary))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(question);
    content()->addWidget(new Label(question, &Theme::Fonts::semibold));
    content()->addWidget(m_search);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_nothing, 1, Qt::AlignTop);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new Delegate(m_list));
    m_list->setAccessibleName(tr("Customers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    setFixedSize(theme.px(380), qMin(theme.px(400), parent->window()->height()));
    connect(m_list, &QListView::clicked, this, &CustomerPicker::choose);
    connect(m_search, &SearchField::searched, this, &CustomerPicker::find);
    m_search->installEventFilter(this);
    find({});
    m_search->setFocus(Qt::PopupFocusReason);
}

void CustomerPicker::add(EntityKind entity, const RecordId &id, const QString &title)
{
    for (int row = 0; row < m_found->rowCount(); ++row) {
        if (m_found->index(row, 0).data(IdRole).toString() == id.toString())
            return;
    }
    auto *item = new QStandardItem(title);
    item->setData(static_cast<int>(entity), EntityRole);
    item->setData(id.toString(), IdRole);
    QString detail = m_context.workspace.schema().entity(entity).label;
    if (const auto record = m_context.workspace.store().get(entity, id)) {
        const auto company = valueOr<RecordId>(record->value(field::company));
        if (!company.isNull())
            detail = m_context.workspace.store().title(EntityKind::Company, company);
        else if (!record->text(field::company_name).isEmpty())
            detail = record->text(field::company_name);
        if (const QString address = record->text(field::email); !address.isEmpty())
            detail += u" · "_s + address; // of two people of one name
    }
    item->setData(detail, DetailRole);
    item->setData(title + u", "_s + detail, Qt::AccessibleTextRole);
    m_found->appendRow(item);
}

void CustomerPicker::offerRecent()
{
    items::Workspace &workspace = m_context.workspace;
    if (!m_first.second.isNull())
        add(m_first.first, m_first.second, workspace.store().title(m_first.first, m_first.second));
    const auto contacts = workspace.store().select(
        {EntityKind::Contact, {u"@title"_s}, Filter::condition(field::last_activity_at, Filter::Op::IsNotEmpty),
            {field::last_activity_at, true}, {}, offered, false});
    for (qsizetype row = 0; contacts && row < contacts->size(); ++row)
        add(EntityKind::Contact, contacts->id(row), contacts->text(row, 0));
}

void CustomerPicker::find(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty()) {
        offerRecent();
    } else {
        store::SearchOptions options;
        options.limit = offered;
        options.region = systemRegion();
        for (const EntityKind entity : customers) {
            if (m_of == Of::Customers || m_context.workspace.schema().entity(entity).isPerson)
                options.entities.push_back(entity);
        }
        if (const auto hits = m_context.workspace.store().search(text, options)) {
            for (const store::SearchHit &hit : *hits)
                add(hit.entity, hit.id, hit.title);
        }
    }
    m_list->setVisible(m_found->rowCount() > 0);
    m_nothing->setVisible(m_found->rowCount() == 0);
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void CustomerPicker::choose()
{
    const QModelIndex index = m_list->currentIndex();
    const auto id = RecordId::fromString(index.data(IdRole).toString());
    if (!index.isValid() || id.isNull())
        return;
    const auto entity = static_cast<EntityKind>(index.data(EntityRole).toInt());
    close();
    Q_EMIT chosen(entity, id);
}

bool CustomerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = qBound(
                0, m_list->currentIndex().row() + (key == Qt::Key_Down ? 1 : -1), qMax(0, m_found->rowCount() - 1));
            m_list->setCurrentIndex(m_found->index(row, 0));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            find(m_search->text()); // what was typed last may not have been searched for yet
            choose();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_CustomerPicker.cpp"
