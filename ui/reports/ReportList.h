// SPDX-License-Identifier: GPL-3.0-or-later
// The reports there are and those a person saved: a search, favourites, then groups that fold. Each has the picture of
// its chart and the time of when it was last calculated; none is calculated for the list. What is folded and what is a
// favourite is remembered for this computer. A favourite is listed once.
#pragma once

#include "reports/Catalogue.h"
#include "reports/SavedReports.h"
#include "ui/common/PageContext.h"
#include "ui/reports/ReportShape.h"

#include <QWidget>

class QModelIndex;

namespace satchel::ui {

class GroupedList;
class Label;
class SearchField;

/// A report by its name, one that was saved by its id.
QString reportKey(const QString &report, const RecordId &saved);

/// What the list calls a group.
QString topicTitle(reports::ReportTopic topic);

class ReportList : public QWidget
{
    Q_OBJECT

public:
    explicit ReportList(const PageContext &context, QWidget *parent = nullptr);

    /// `draft` is what a new report is called that nobody has saved yet; empty where there is none.
    void setReports(const std::vector<reports::Definition> &definitions, const std::vector<reports::SavedReport> &saved,
        const QString &draft = {});
    /// Marks what is shown: a saved report by its id, else a report by its name.
    void setCurrent(const QString &report, const RecordId &saved);
    /// It was calculated as it is saved, or as it begins.
    void noteRun(const QString &key, const ReportShape &shape);
    bool isFavourite(const QString &key) const;
    void setFavourite(const QString &key, bool isOne);
    void focusSearch();
    GroupedList *list() const { return m_list; }

Q_SIGNALS:
    void reportChosen(const QString &report);
    void savedChosen(const satchel::RecordId &saved);
    void draftChosen();
    void menuRequested(const QString &report, const satchel::RecordId &saved, const QPoint &globalPosition);
    void favouritesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QString key;
        QString title;
        QString report;
        RecordId saved;
        reports::ReportTopic topic;
    };

    void build();
    void addGroup(const QString &key, const QString &title, const std::vector<const Entry *> &entries);
    void choose();
    void openMenu(const QPoint &point);
    bool isUnfolded(const QString &group) const;
    void keepInSight(const QSize &before);

    PageContext m_context;
    SearchField *m_search;
    GroupedList *m_list;
    Label *m_nothing; // is found
    std::vector<Entry> m_entries;
    QString m_current; // key
    bool m_isFilling = false;
};

} // namespace satchel::ui
