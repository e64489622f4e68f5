// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerHeader.h"

#include "documents/engine/Raster.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/ControlAccessible.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/StateChip.h"
#include "ui/common/SyncLine.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whoever wrote the record put it there: a vCard, a remote. None when it is no picture.
QImage photoOf(const Record &record)
{
    const QString base64 = record.text(field::photo);
    if (base64.isEmpty())
        return {};
    return documents::decodeRaster(QByteArray::fromBase64(base64.toLatin1()), {}).value_or(QImage());
}

} // namespace

/// The avatar of a person, a company, or the sign of a deal.
class CustomerHeader::Face : public QWidget
{
public:
    void setRecord(const Record &record)
    {
        m_kind = record.entity->kind;
        m_name = titleOf(record);
        m_id = record.id;
        m_photo = photoOf(record);
        update();
    }
    QSize sizeHint() const override { return {Theme::of(this).size.avatarLarge, Theme::of(this).size.avatarLarge}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        if (m_kind == EntityKind::Company) {
            drawCompanyAvatar(painter, rect(), m_name, m_id, theme);
        } else if (m_kind == EntityKind::Deal || isCustomEntity(m_kind)) {
            drawRounded(painter, rect(), theme.radius.card, theme.hueFor(m_id).tint);
            drawIcon(painter, rect(), iconOf(m_kind), theme.px(24), theme.hueFor(m_id).text);
        } else if (!m_photo.isNull()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            QBrush brush(m_photo.scaled(size(), Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation));
            painter.setBrush(brush);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(rect());
        } else {
            drawAvatar(painter, rect(), m_name, m_id, theme);
        }
    }

private:
    EntityKind m_kind = EntityKind::Contact;
    QString m_name;
    RecordId m_id;
    QImage m_photo;
};

namespace {

constexpr int leastForAside = 900; // width of the header at 100 % text

/// A link in a line of text: a button without a frame.
class LinkButton : public Button, public AccessibleControl
{
public:
    LinkButton() : Button(QString(), Variant::Ghost)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // it may be cut
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setProperty("drawsOwnFocus", true);
    }
    QAccessible::Role accessibleRole() const override { return QAccessible::Link; }
    void press() override { click(); }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::of(this).font.body);
        return {metrics.horizontalAdvance(text()) + 1, metrics.height()};
    }
    QSize minimumSizeHint() const override
    {
        return {qMin(sizeHint().width(), Theme::of(this).px(40)), sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        QFont font = theme.font.body;
        font.setUnderline(underMouse() || hasFocus());
        drawText(painter, rect(), text(), font, theme.text.link);
    }
};

std::pair<QString, Theme::Meaning Theme::*> stateOf(const Record &record)
{
    if (record.entity->kind == EntityKind::Lead || isCustomEntity(record.entity->kind)) // a lead's status is below
        return {record.entity->label, &Theme::grey};
    const bool isOpenDeal = record.entity->kind == EntityKind::Deal && record.text(field::status) == choice::open;
    const QString field = isOpenDeal              ? field::priority
        : record.entity->kind == EntityKind::Deal ? field::status
                                                  : field::lifecycle;
    const Field *definition = record.entity->find(field);
    const QString key = record.text(field);
    if (!definition || key.isEmpty())
        return {QString(), &Theme::grey};
    auto meaning = &Theme::blue;
    if (key == "customer"_L1 || key == "won"_L1 || key == "partner"_L1)
        meaning = &Theme::green;
    else if (key == "lost"_L1)
        meaning = &Theme::red;
    else if (isOpenDeal || key == "former"_L1 || key == "other"_L1 || key == "abandoned"_L1)
        meaning = &Theme::grey;
    return {definition->choiceLabel(key), meaning};
}

} // namespace

CustomerHeader::CustomerHeader(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_face(new Face), m_name(new Label({}, &Theme::Fonts::title)),
      m_state(new StateChip), m_warning(new StateChip),
      m_subtitle(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_link(new LinkButton),
      m_subtitleEnd(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_sync(new SyncLine(context)),
      m_identity(new QWidget), m_row(new QHBoxLayout(this)), m_more(new IconButton(Icon::More, tr("More actions")))
{
    const Theme &theme = Theme::of(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *back = new IconButton(Icon::Back, tr("Back to the list"));
    auto *first = new QHBoxLayout;
    setSpaces(*first, theme, 0, 8);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    first->addWidget(m_name);
    first->addWidget(m_state);
    first->addWidget(m_warning);
    first->addStretch(1);
    auto *second = new QHBoxLayout;
    setSpaces(*second, theme, 0, 4);
    second->addWidget(m_subtitle);
    second->addWidget(m_link);
    second->addWidget(m_subtitleEnd);
    second->addStretch(1);
    auto *column = new QVBoxLayout(m_identity);
    setSpaces(*column, theme, 0, 2);
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_sync);
    m_row->setContentsMargins(theme.px(14), theme.px(13), theme.px(16), theme.px(13));
    m_row->setSpacing(theme.px(6));
    m_row->addWidget(back);
    m_row->addWidget(m_face);
    m_row->addSpacing(theme.px(6));
    m_row->addWidget(m_identity, 1);
    m_row->addWidget(m_more);
    m_face->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(back, &QToolButton::clicked, this, &CustomerHeader::backRequested);
    connect(m_link, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(EntityKind::Company, m_company); });
}

void CustomerHeader::setActions(const QList<QAction *> &buttons, const QList<HeaderMenuGroup> &groups)
{
    const auto isShown = [&](const auto &button) { return buttons.contains(button.first); };
    if (m_buttons.size() != buttons.size() || !std::ranges::all_of(m_buttons, isShown))
        makeButtons(buttons);
    if (m_more->menu() && m_groups == groups)
        return;
    m_groups = groups;
    delete m_more->menu();
    auto *menu = new QMenu(m_more);
    for (const HeaderMenuGroup &group : groups) {
        if (group.title.isEmpty())
            menu->addSeparator(); // Qt draws none at the ends, nor two in a row
        const bool isMenu = !group.title.isEmpty() && group.actions.size() > 1;
        (isMenu ? menu->addMenu(group.title) : menu)->addActions(group.actions);
    }
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
}

void CustomerHeader::makeButtons(const QList<QAction *> &buttons)
{
    for (const auto &[action, button] : std::as_const(m_buttons))
        delete button;
    m_buttons.clear();
    for (QAction *action : buttons) {
        const bool isPrimary = action == buttons.last();
        auto *button = new Button(action->data().value<Icon>(), action->text(),
            isPrimary ? Button::Variant::Primary : Button::Variant::Secondary);
        button->setToolTip(nameWithKey(action->toolTip(), action->shortcut()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        button->setEnabled(action->isEnabled());
        connect(action, &QAction::changed, button, [action, button] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(nameWithKey(action->toolTip(), action->shortcut()));
        });
        m_row->insertWidget(m_row->count() - 1, button);
        m_buttons.append({action, button});
    }
}

void CustomerHeader::setAsideOffered(bool isOffered)
{
    m_isAsideOffered = isOffered;
    fold();
}

void CustomerHeader::setAside(QWidget *aside)
{
    m_aside = aside;
    m_row->insertWidget(m_row->indexOf(m_identity) + 1, aside);
}

QWidget *CustomerHeader::moreButton() const
{
    return m_more;
}

QWidget *CustomerHeader::anchorOf(QAction *action) const
{
    for (const auto &[of, button] : m_buttons) {
        if (of == action && button->isVisible())
            return button;
    }
    return m_more;
}

QSize CustomerHeader::minimumSizeHint() const
{
    return {Theme::of(this).px(360), m_row->minimumSize().height()};
}

void CustomerHeader::setPrimaryQuiet(bool isQuiet)
{
    m_buttons.last().second->setVariant(isQuiet ? Button::Variant::Secondary : Button::Variant::Primary);
}

void CustomerHeader::setRecord(const Record &record)
{
    m_face->setRecord(record);
    m_isLined = m_isAlone || (record.entity->kind != EntityKind::Deal && record.entity->kind != EntityKind::Lead);
    const QString salutation = record.text(field::salutation);
    const QString name = titleOf(record);
    m_name->setText(name.isEmpty() ? tr("No name") : salutation.isEmpty() ? name : salutation + u' ' + name);
    const QString below = m_isAlone ? stateBelow(record) : QString();
    const auto [text, meaning] = below.isEmpty() ? stateOf(record) : std::pair(below, &Theme::blue);
    m_state->setState(text, meaning);
    m_warning->setState(
        valueOr<bool>(record.value(field::do_not_contact)) ? tr("Do not contact") : QString(), &Theme::red);
    showSubtitle(record);
    m_sync->setRecord(record.entity->kind, record.id);
    fold();
}

/// The stage of an open deal, the status of a lead.
QString CustomerHeader::stateBelow(const Record &record) const
{
    if (record.entity->kind == EntityKind::Lead)
        return record.entity->find(field::status)->choiceLabel(record.text(field::status));
    const auto stage = valueOr<RecordId>(record.value(field::stage));
    const bool isOpen = record.text(field::status) == choice::open;
    return isOpen && !stage.isNull() ? m_context.workspace.store().title(EntityKind::Stage, stage) : QString();
}

void CustomerHeader::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    const Theme &theme = Theme::of(this);
    const int edge = theme.px(isAlone ? 6 : 13);
    m_row->setContentsMargins(theme.px(14), edge, theme.px(16), edge);
    update();
}

void CustomerHeader::showSubtitle(const Record &record)
{
    m_company = valueOr<RecordId>(
        record.value(record.entity->kind == EntityKind::Company ? field::parent : field::company));
    const QString company = m_company.isNull() ? QString()
                                               : m_context.workspace.store().title(EntityKind::Company, m_company);
    QString before;
    QString after;
    if (record.entity->kind == EntityKind::Contact) {
        before = record.text(field::job_title);
        if (!before.isEmpty() && !company.isEmpty())
            before = tr("%1 at", "job title, before the company's name").arg(isolated(before));
    } else if (record.entity->kind == EntityKind::Company) {
        QStringList parts{record.text(field::industry), record.text(field::address_city)};
        if (const auto employees = valueOr<qint64>(record.value(field::employees)); employees > 0)
            parts.append(tr("%Ln employees", nullptr, static_cast<int>(employees)));
        parts.removeAll(QString());
        before = parts.join(u" · "_s);
        if (!company.isEmpty())
            before = before.isEmpty() ? tr("Part of") : tr("%1 · part of").arg(before);
    } else if (record.entity->kind == EntityKind::Lead) {
        const QDate came = valueOr<Instant>(record.value(field::created_at)).dateIn(m_context.formats().zone());
        QStringList parts{record.text(field::job_title), record.text(field::company_name),
            tr("came in %1", "a day").arg(m_context.formats().day(came, m_context.today()))};
        parts.removeAll(QString());
        before = parts.join(u" · "_s);
    } else if (const auto contact = valueOr<RecordId>(record.value(field::contact)); !contact.isNull()) {
        after = isolated(m_context.workspace.store().title(EntityKind::Contact, contact));
        if (!company.isEmpty())
            after.prepend(u"· "_s);
    }
    m_subtitle->setText(before);
    m_subtitle->setVisible(!before.isEmpty());
    m_link->setText(company);
    m_link->setAccessibleName(tr("Company: %1").arg(company));
    m_link->setVisible(!company.isEmpty());
    m_subtitleEnd->setText(after);
    m_subtitleEnd->setVisible(!after.isEmpty());
}

/// The main button goes without its icon before it goes; the menu of all has its action anyway.
void CustomerHeader::fitMainButton(int room)
{
    const auto &[action, button] = m_buttons.last();
    const Theme &theme = Theme::of(this);
    const int icon = theme.size.icon + theme.px(7);
    const int bare = button->sizeHint().width() - (button->drawnIcon() == Icon::None ? 0 : icon);
    button->setDrawnIcon(bare + icon <= room ? action->data().value<Icon>() : Icon::None);
    button->setVisible(bare <= room);
}

/// Hides buttons until the name has space; the menu of all has every action anyway.
void CustomerHeader::fold()
{
    const Theme &theme = Theme::of(this);
    const int fixed = theme.px(14 + 16 + 28 + 6 * 4) + m_face->sizeHint().width() + m_more->sizeHint().width();
    const int name = qMin(m_identity->sizeHint().width(), theme.px(320));
    const int gap = theme.px(6);
    const int aside = m_aside && m_isAsideOffered && width() >= theme.px(leastForAside)
        ? m_aside->sizeHint().width() + gap
        : 0;
    if (m_aside)
        m_aside->setVisible(aside > 0);
    int room = width() - fixed - name - aside;
    fitMainButton(width() - fixed - aside - gap - m_identity->minimumSizeHint().width());
    // Its place is kept; then the first ones.
    room -= m_buttons.last().second->sizeHint().width() + gap;
    for (qsizetype i = 0; i + 1 < m_buttons.size(); ++i) {
        room -= m_buttons[i].second->sizeHint().width() + gap;
        m_buttons[i].second->setVisible(room >= 0);
    }
}

void CustomerHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_buttons.isEmpty())
        fold();
}

bool CustomerHeader::event(QEvent *event)
{
    const bool isDone = QWidget::event(event);
    // Another name, another text size, another language: the space for the buttons is another one.
    const bool isOtherRoom = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show
        || event->type() == QEvent::StyleChange;
    if (isOtherRoom && !m_buttons.isEmpty())
        fold();
    return isDone;
}

void CustomerHeader::paintEvent(QPaintEvent *)
{
    if (m_isLined)
        QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).border.subtle);
}

} // namespace satchel::ui

#include "moc_CustomerHeader.cpp"
