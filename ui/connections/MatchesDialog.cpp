// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MatchesDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"
#include "ui/connections/MatchDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shownRows = 9;
constexpr int evidenceWidth = 230;
} // namespace

MatchesDialog::MatchesDialog(const PageContext &context, const items::ConnectionItem &item, QWidget *parent)
    : Dialog(tr("Records that look the same"), Width::Large, parent),
      m_syncStatus(new items::SyncStatusNotifier(context.workspace, context.sync, this)),
      m_model(new items::MatchesModel(*m_syncStatus, item.connection.number, item.name, this)), m_table(new QTableView),
      m_counts(new Label({}, &Theme::Fonts::small, TextColor::Secondary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(tr("Here and in %1; the weakest evidence first").arg(item.name));
    m_table->setModel(m_model);
    applyTableStyle(*m_table);
    m_table->setItemDelegate(new MatchDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Records that look the same; unticked pairs are kept separate"));
    QHeaderView &head = *m_table->horizontalHeader();
    head.setStretchLastSection(false);
    head.setSectionResizeMode(QHeaderView::Stretch);
    head.setSectionResizeMode(items::MatchesModel::Same, QHeaderView::Fixed);
    head.resizeSection(items::MatchesModel::Same, Theme::of(this).px(evidenceWidth));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setMinimumHeight(m_table->verticalHeader()->defaultSectionSize() * shownRows);
    m_table->installEventFilter(this);
    content()->addWidget(m_table, 1);
    m_counts->setWordWrap(true);
    content()->addWidget(m_counts);
    const bool isAsked = item.asksAboutMatches();
    Button *done = addButton(tr("Close"), isAsked ? Button::Variant::Secondary : Button::Variant::Primary);
    connect(done, &QPushButton::clicked, this, &QDialog::close);
    if (isAsked && context.sync) {
        Button *link = addButton(tr("Link and continue"), Button::Variant::Primary);
        connect(link, &QPushButton::clicked, this, [this, number = item.connection.number] {
            close();
            Q_EMIT linkRequested(number);
        });
    }
    if (context.sync) { // the model shows a decision before it is stored: after a refusal the ticks go back, and the
                        // person must see why
        connect(context.sync, &store::SyncControl::refused, this, [this](qint64 connection, const Error &error) {
            setError(connection == 0 ? sentenceFor(error) : QString());
        });
        connect(context.sync, &store::SyncControl::stateChanged, this, [this] { setError({}); });
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatchesDialog::follow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &MatchesDialog::follow);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
    follow();
}

void MatchesDialog::follow()
{
    QStringList parts{m_model->isCut() ? tr("The first %Ln pair(s); there are more", nullptr, m_model->rowCount())
                                       : tr("%Ln pair(s)", nullptr, m_model->rowCount())};
    if (m_model->apart() > 0)
        parts.append(tr("%Ln kept separate", nullptr, m_model->apart()));
    m_counts->setText(parts.join(u" · "_s));
}

/// All that are selected become what the current one becomes.
void MatchesDialog::toggleSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    m_model->decide(rows, m_model->proposed(current.row()).isRefused);
}

bool MatchesDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelected();
        return true;
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_MatchesDialog.cpp"
