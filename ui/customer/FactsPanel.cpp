// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FactsPanel.h"

#include "domain/FieldNames.h"
#include "domain/PhoneNumber.h"
#include "domain/Region.h"
#include "ui/common/ContactHoldText.h"
#include "ui/common/Painting.h"
#include "ui/customer/ConsentCard.h"
#include "ui/scores/ScoreCard.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using Row = FactsModel::Row;

namespace {

const QKeySequence followKey(Qt::CTRL | Qt::Key_Return);

/// Where a text field leads outside the program; invalid for nowhere.
QUrl urlOf(const Record &record, const Field &field)
{
    const QString text = record.text(field.name);
    if (text.isEmpty())
        return {};
    QUrl url;
    switch (field.type) {
    case FieldType::Email:
        url.setScheme(u"mailto"_s);
        url.setPath(text);
        return url;
    case FieldType::Phone:
        url.setScheme(u"tel"_s);
        url.setPath(dialledNumber(text, regionOf(record, systemRegion())));
        return url;
    case FieldType::Url:
        url = QUrl::fromUserInput(text);
        return url.scheme() == "https"_L1 || url.scheme() == "http"_L1 ? url : QUrl();
    default: return {};
    }
}

} // namespace

FactsPanel::FactsPanel(const PageContext &context, QWidget *parent)
    : QListView(parent), m_context(context), m_model(context), m_delegate(new FactsDelegate(context, m_model, this))
{
    setAccessibleName(tr("Facts"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    setModel(&m_model);
}

void FactsPanel::editField(QStringView name)
{
    const QModelIndex index = m_model.findField(name);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    edit(index);
}

void FactsPanel::run(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Row row = m_model.row(index.row());
    if (row.kind == Row::Kind::Heading)
        m_model.toggleSection(row.section);
    else if (row.kind == Row::Kind::Fact && row.field->name == satchel::field::score)
        explainScore(index);
    else if (row.kind == Row::Kind::Fact && row.section == factsection::consent)
        showConsent(index);
    else if (row.kind == Row::Kind::Fact && !row.field->isSystem())
        edit(index);
    else
        m_model.unfold(index);
}

void FactsPanel::explainScore(const QModelIndex &index)
{
    auto *popover = new ScorePopover(m_context, m_model.record(), this);
    connect(popover, &ScorePopover::rulesRequested, this, &FactsPanel::scoreRulesRequested);
    popover->openAt(viewport(), m_delegate->valueRect(visualRect(index), this));
}

void FactsPanel::showConsent(const QModelIndex &index)
{
    auto *card = new ConsentCard(m_context, m_model.record(), m_model.row(index.row()).field->name, this);
    card->openAt(viewport(), m_delegate->valueRect(visualRect(index), this));
}

bool FactsPanel::follow(const QModelIndex &index)
{
    const Row row = m_model.row(index.row());
    if (!row.field)
        return false;
    if (row.field->type == FieldType::Reference) {
        const auto id = valueOr<RecordId>(m_model.valueOf(row));
        if (id.isNull() || !hasPage(row.field->target))
            return false;
        Q_EMIT recordRequested(row.field->target, id);
        return true;
    }
    const QUrl url = urlOf(m_model.record(), *row.field);
    if (!url.isValid())
        return false;
    const bool isEmail = row.field->type == FieldType::Email;
    if (!isEmail && row.field->type != FieldType::Phone)
        return QDesktopServices::openUrl(url);
    contactUnlessHeld(m_context, m_model.record(),
        isEmail ? ConsentPurpose::Channel::Email : ConsentPurpose::Channel::Phone, this,
        [url] { QDesktopServices::openUrl(url); });
    return true;
}

void FactsPanel::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (index.isValid() && state() != EditingState && (isEnter || event->key() == Qt::Key_F2)) {
        if (event->modifiers().testFlag(Qt::ControlModifier))
            follow(index);
        else
            run(index);
        return;
    }
    QListView::keyPressEvent(event);
}

void FactsPanel::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->pos());
    QListView::mousePressEvent(event);
}

void FactsPanel::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !index.isValid() || index != m_pressed)
        return;
    const Row row = m_model.row(index.row());
    const bool isOnValue = m_delegate->valueRect(visualRect(index), this).contains(event->pos());
    if (event->modifiers().testFlag(Qt::ControlModifier) && follow(index))
        return;
    // A click on a value edits it; the label is only a label.
    if (row.kind != Row::Kind::Fact || isOnValue)
        run(index);
}

void FactsPanel::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid() || !m_model.row(index.row()).field)
        return;
    setCurrentIndex(index);
    const Row row = m_model.row(index.row());
    const Field &field = *row.field;
    const QString text = m_model.textOf(row);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *edit = menu->addAction(themedIcon(field.isSystem() ? Icon::Info : Icon::Edit),
        field.isSystem() ? tr("Explain") : tr("Edit"), this, [this, at = QPersistentModelIndex(index)] { run(at); });
    edit->setShortcut(Qt::Key_F2);
    edit->setShortcutContext(Qt::WidgetShortcut);
    edit->setVisible(!field.isSystem() || field.name == satchel::field::score);
    const bool isPointing = urlOf(m_model.record(), field).isValid()
        || (field.type == FieldType::Reference && hasPage(field.target) && !text.isEmpty());
    if (isPointing) {
        const QString verb = field.type == FieldType::Email ? tr("Write an e-mail")
            : field.type == FieldType::Phone                ? tr("Call")
                                                            : tr("Open");
        QAction *go = menu->addAction(
            themedIcon(Icon::Link), verb, this, [this, at = QPersistentModelIndex(index)] { follow(at); });
        go->setShortcut(followKey);
        go->setShortcutContext(Qt::WidgetShortcut);
    }
    if (!text.isEmpty())
        menu->addAction(themedIcon(Icon::Copy), tr("Copy"), this, [text = textOf(m_model.valueOf(row)), shown = text] {
            QGuiApplication::clipboard()->setText(text.isEmpty() ? withoutIsolates(shown) : text);
        });
    if (!field.isSystem())
        menu->addAction(themedIcon(Icon::History), tr("History of this field"), this,
            [this, field] { Q_EMIT historyRequested(field); });
    menu->popup(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                            : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace satchel::ui

#include "moc_FactsPanel.cpp"
