// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/OutgoingListDialog.h"

#include "ui/common/Painting.h"
#include "ui/connections/OutgoingDelegate.h"
#include "ui/connections/OutgoingSummary.h"

#include <QListView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 12; // before it scrolls
constexpr int fewestRows = 4;
constexpr int chrome = 190; // heading, button and margins, of 100 % text

/// As many rows as there are, as the window has space for, and as are read in one glance.
int rowsIn(const QWidget *window, qint64 count, const Theme &theme)
{
    const int room = window ? (window->height() - theme.px(chrome)) / OutgoingDelegate::rowHeight(theme) : mostRows;
    return qBound(
        qMin<int>(fewestRows, static_cast<int>(count)), room, static_cast<int>(qMin<qint64>(count, mostRows)));
}

} // namespace

OutgoingListDialog::OutgoingListDialog(const PageContext &context, const items::ConnectionItem &item, QWidget *parent)
    : Dialog(tr("%1 in %2", "213 of 4,210, connection")
                 .arg(context.formats().progress(item.outgoing->count, item.outgoing->total), isolated(item.name)),
        Width::Large, parent),
      m_model(new items::OutgoingModel(context.workspace.store(), item.connection.number, *item.outgoing, -1, this)),
      m_list(new QListView)
{
    const bool hasLosses = m_model->rowCount() > 0 && m_model->record(0).hasLoss();
    const QString unsent = tr("None of this has been sent.");
    setAbout(hasLosses ? tr("Records with the most to lose come first.") + u' ' + unsent : unsent);
    giveOutgoingLook(*m_list, context, item, *m_model);
    m_list->setAccessibleName(tr("All records waiting for your answer"));
    const QWidget *window = parent ? (parent->parentWidget() ? parent->parentWidget()->window() : parent->window())
                                   : nullptr;
    m_list->setFixedHeight(
        rowsIn(window, item.outgoing->count, Theme::of(this)) * OutgoingDelegate::rowHeight(Theme::of(this)));
    content()->addWidget(m_list);
    addButton(tr("Back to the question"), Button::Variant::Primary);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace satchel::ui

#include "moc_OutgoingListDialog.cpp"
