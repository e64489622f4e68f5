// SPDX-License-Identifier: GPL-3.0-or-later
// The feed in the panel of notices: what happened to the records that the person follows, day by day. Enter opens the
// record, at the comment where it was one.
#pragma once

#include "items/FeedModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QListView;

namespace satchel::ui {

class EmptyState;
class FeedText;

class FeedList : public QWidget
{
    Q_OBJECT

public:
    explicit FeedList(const PageContext &context, QWidget *parent = nullptr);

    items::FeedModel &model() { return m_model; }
    /// Reads, and takes the focus.
    void begin();

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FeedText words() const;
    void showState();
    void openCurrent();

    PageContext m_context;
    items::FeedModel m_model;
    QListView *m_list;
    EmptyState *m_empty;
};

} // namespace satchel::ui
