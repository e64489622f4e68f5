// SPDX-License-Identifier: GPL-3.0-or-later
// The sync history, or only the failed syncs. Enter or a click on a row opens its details, from where the sync can be
// rolled back.
#pragma once

#include "items/RoundsModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QWidget>

class QTableView;
class QVBoxLayout;

namespace satchel::ui {

class Banner;
class Button;
class Label;

class RoundsPanel : public QWidget
{
    Q_OBJECT

public:
    RoundsPanel(const PageContext &context, items::SyncStatusNotifier &syncStatus, QWidget *parent = nullptr);

    items::RoundsModel &model() const { return *m_model; }
    QTableView *table() const { return m_table; }
    void setOnlyFailed(bool isOnly);

Q_SIGNALS:
    void activityRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void fitColumns();
    void openRound(int row);
    void say(Theme::Meaning Theme::*meaning, Icon icon, const QString &strong, const QString &rest);
    void askToRollBack(qint64 round, const QString &about);
    void confirmRollBack(qint64 round, const store::UndoPreview &taking);
    QString effectsHere(const store::UndoPreview &taking) const;
    QString effectsThere(const store::UndoPreview::There &there) const;
    QString listOf(std::initializer_list<std::pair<qint64, QString>> effects) const;

    PageContext m_context;
    items::RoundsModel *m_model;
    Button *m_filter;
    QTableView *m_table;
    Label *m_none;
    QVBoxLayout *m_column;
    QString m_about; // of the round that is asked about
    Banner *m_outcome = nullptr; // of the last rolling back
};

} // namespace satchel::ui
