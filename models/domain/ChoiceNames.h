// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of choice fields that code mentions by name, such as the states of a deal. Names that are C++ keywords
// end with an underscore.
#pragma once

#include "domain/RegistryName.h"

namespace satchel {

using ChoiceName = RegistryName<struct ChoiceNameKind>;

namespace choice {

inline constexpr ChoiceName a(u"a");
inline constexpr ChoiceName abandoned(u"abandoned");
inline constexpr ChoiceName absent(u"absent");
inline constexpr ChoiceName accepted(u"accepted");
inline constexpr ChoiceName active(u"active");
inline constexpr ChoiceName alternative(u"alternative");
inline constexpr ChoiceName answer(u"answer");
inline constexpr ChoiceName answered(u"answered");
inline constexpr ChoiceName approved(u"approved");
inline constexpr ChoiceName at_once(u"at_once");
inline constexpr ChoiceName at_risk(u"at_risk");
inline constexpr ChoiceName attended(u"attended");
inline constexpr ChoiceName b(u"b");
inline constexpr ChoiceName bounce(u"bounce");
inline constexpr ChoiceName busy(u"busy");
inline constexpr ChoiceName by_hand(u"by_hand");
inline constexpr ChoiceName call(u"call");
inline constexpr ChoiceName cancelled(u"cancelled");
inline constexpr ChoiceName case_studies(u"case_studies");
inline constexpr ChoiceName champions(u"champions");
inline constexpr ChoiceName cold(u"cold");
inline constexpr ChoiceName completed(u"completed");
inline constexpr ChoiceName connection(u"connection");
inline constexpr ChoiceName contact(u"contact");
inline constexpr ChoiceName contacted(u"contacted");
inline constexpr ChoiceName contract_sent(u"contract_sent");
inline constexpr ChoiceName converted(u"converted");
inline constexpr ChoiceName cover(u"cover");
inline constexpr ChoiceName customer(u"customer");
inline constexpr ChoiceName cut_short(u"cut_short");
inline constexpr ChoiceName deal(u"deal");
inline constexpr ChoiceName declined(u"declined");
inline constexpr ChoiceName delayed(u"delayed");
inline constexpr ChoiceName delivered(u"delivered");
inline constexpr ChoiceName demo_completed(u"demo_completed");
inline constexpr ChoiceName demo_scheduled(u"demo_scheduled");
inline constexpr ChoiceName discount(u"discount");
inline constexpr ChoiceName dormant(u"dormant");
inline constexpr ChoiceName draft(u"draft");
inline constexpr ChoiceName email(u"email");
inline constexpr ChoiceName empty_field(u"empty_field");
inline constexpr ChoiceName exempt(u"exempt");
inline constexpr ChoiceName expired(u"expired");
inline constexpr ChoiceName export_(u"export");
inline constexpr ChoiceName failed(u"failed");
inline constexpr ChoiceName field_change(u"field_change");
inline constexpr ChoiceName file(u"file");
inline constexpr ChoiceName finished(u"finished");
inline constexpr ChoiceName follow_up(u"follow_up");
inline constexpr ChoiceName former(u"former");
inline constexpr ChoiceName given(u"given");
inline constexpr ChoiceName gone(u"gone");
inline constexpr ChoiceName gross(u"gross");
inline constexpr ChoiceName group(u"group");
inline constexpr ChoiceName held(u"held");
inline constexpr ChoiceName high(u"high");
inline constexpr ChoiceName host(u"host");
inline constexpr ChoiceName hot(u"hot");
inline constexpr ChoiceName import_(u"import");
inline constexpr ChoiceName in_progress(u"in_progress");
inline constexpr ChoiceName incoming(u"incoming");
inline constexpr ChoiceName intra_community(u"intra_community");
inline constexpr ChoiceName lead(u"lead");
inline constexpr ChoiceName lost(u"lost");
inline constexpr ChoiceName low(u"low");
inline constexpr ChoiceName loyal(u"loyal");
inline constexpr ChoiceName medium(u"medium");
inline constexpr ChoiceName meeting(u"meeting");
inline constexpr ChoiceName merge(u"merge");
inline constexpr ChoiceName moved(u"moved");
inline constexpr ChoiceName negative(u"negative");
inline constexpr ChoiceName neutral(u"neutral");
inline constexpr ChoiceName new_(u"new");
inline constexpr ChoiceName no_answer(u"no_answer");
inline constexpr ChoiceName no_show(u"no_show");
inline constexpr ChoiceName none(u"none");
inline constexpr ChoiceName normal(u"normal");
inline constexpr ChoiceName not_sent(u"not_sent");
inline constexpr ChoiceName not_subject(u"not_subject");
inline constexpr ChoiceName note(u"note");
inline constexpr ChoiceName objected(u"objected");
inline constexpr ChoiceName open(u"open");
inline constexpr ChoiceName opportunity(u"opportunity");
inline constexpr ChoiceName opt_out(u"opt_out");
inline constexpr ChoiceName optional(u"optional");
inline constexpr ChoiceName other(u"other");
inline constexpr ChoiceName outgoing(u"outgoing");
inline constexpr ChoiceName paused(u"paused");
inline constexpr ChoiceName payment(u"payment");
inline constexpr ChoiceName pending(u"pending");
inline constexpr ChoiceName positive(u"positive");
inline constexpr ChoiceName pricing(u"pricing");
inline constexpr ChoiceName promising(u"promising");
inline constexpr ChoiceName proposal_accepted(u"proposal_accepted");
inline constexpr ChoiceName proposal_rejected(u"proposal_rejected");
inline constexpr ChoiceName proposal_sent(u"proposal_sent");
inline constexpr ChoiceName prospect(u"prospect");
inline constexpr ChoiceName purchase(u"purchase");
inline constexpr ChoiceName qualified(u"qualified");
inline constexpr ChoiceName quote_accepted(u"quote_accepted");
inline constexpr ChoiceName quote_rejected(u"quote_rejected");
inline constexpr ChoiceName quote_sent(u"quote_sent");
inline constexpr ChoiceName recent(u"recent");
inline constexpr ChoiceName rejected(u"rejected");
inline constexpr ChoiceName required(u"required");
inline constexpr ChoiceName reverse_charge(u"reverse_charge");
inline constexpr ChoiceName sender(u"sender");
inline constexpr ChoiceName sent(u"sent");
inline constexpr ChoiceName signature(u"signature");
inline constexpr ChoiceName sms(u"sms");
inline constexpr ChoiceName social(u"social");
inline constexpr ChoiceName stage(u"stage");
inline constexpr ChoiceName stage_change(u"stage_change");
inline constexpr ChoiceName standard(u"standard");
inline constexpr ChoiceName stopped(u"stopped");
inline constexpr ChoiceName subscriber(u"subscriber");
inline constexpr ChoiceName summary(u"summary");
inline constexpr ChoiceName task(u"task");
inline constexpr ChoiceName team(u"team");
inline constexpr ChoiceName tentative(u"tentative");
inline constexpr ChoiceName terms(u"terms");
inline constexpr ChoiceName text(u"text");
inline constexpr ChoiceName ticket(u"ticket");
inline constexpr ChoiceName timeline(u"timeline");
inline constexpr ChoiceName unknown(u"unknown");
inline constexpr ChoiceName unqualified(u"unqualified");
inline constexpr ChoiceName urgent(u"urgent");
inline constexpr ChoiceName viewed(u"viewed");
inline constexpr ChoiceName voicemail(u"voicemail");
inline constexpr ChoiceName wait(u"wait");
inline constexpr ChoiceName warm(u"warm");
inline constexpr ChoiceName website_visit(u"website_visit");
inline constexpr ChoiceName whatsapp(u"whatsapp");
inline constexpr ChoiceName withdrawn(u"withdrawn");
inline constexpr ChoiceName won(u"won");
inline constexpr ChoiceName workdays(u"workdays");
inline constexpr ChoiceName zero(u"zero");

} // namespace choice

} // namespace satchel
