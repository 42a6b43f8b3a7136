#pragma once

#include "message.h"
#include "person.h"
#include "random.h"

#include <string>

namespace gen_corpus {

// Makes message number `index`; what it holds depends on the seed and the index alone.
struct Builder {
    explicit Builder(u64 index);
    Msg build();

private:
    void add(const Seg& g);
    string doc();
    string oid();
    void msh(const char* ev, const char* structure);
    void evn(const char* ev);
    void pid();
    void pd1();
    void nk1(int n);
    void pv1(const char* cls, bool discharge = false);
    void pv2();
    void al1(int n);
    void dg1(int n);
    void gt1();
    void in1(int n);
    void zpd();
    void zpv();
    void zcs();
    string text();
    void nte(int n);
    static string dec(long long v, int d);
    void obx(int n, long long when);
    string placer();
    string filler();
    string letter(unsigned n);
    void orc(const char* ctl, const string& pl, const string& fi);
    void obr(int n, const string& pl, const string& fi, const string& what, bool result);
    void adt();
    void oru(bool big);
    void order(bool oml);
    void siu();
    void mdm();
    void vxu();
    void dft();
    void spoil(Rng& q);

    u64 i;
    Rng r;
    const Sender* s;
    unsigned si = 0;
    Charset cs;
    Patient p;
    long long now;
    Msg m;
    string visit;
};

}  // namespace gen_corpus
