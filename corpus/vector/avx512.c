// Intrinsics of AVX-512: 512-bit forms, permutations by variable lanes, functions of three bits, masks.
// made by: clang 19 -O2 -mavx512f -mavx512bw -mavx512dq -mavx512vl
// oracle: none, not every machine has AVX-512
// main: exit 0
// stdout: tern 645efe6aee018481634365be8947ac20b5c68722110cfbbea8edababc7c061ec2cc58cfa46de49a081ccd15d16601cca56248e2a2a63422562dcfb7ad19482c1
// stdout: tern 6bceb28ae97cc432235cd7fb32eac1ac50af834c69abb07827a59f0f251276f528e44de2f4f9b786216f9337e20206574fcbb15517086a1b28265ffbb50cc49e
// stdout: tern 27ebd635e653e224651973e068a5c08f23d306cd10e21b196ab373eb203dd5b1838d451522a6196877266e59d28f2c3f7a6e3d5cfe8d00dd0b4571208396c843
// stdout: permw 68ba965f469e8edb156a874c7408f686b3778edb469e365d8edb874c8edbe0e60dcb156a469ee7d2d42dc9eab377e0e69326874c816e469ee462e7d268ba9326
// stdout: permd 0dcbb3777408469ea0eb932668ba8edbf479f6867408469e156a6a3a156a6a3a2c60c9ea7408469e2c60c9eaf479f68669afe0e6f479f686874c9c040dcbb377
// stdout: p2w af601887fd10dae51fad391011919b1b085965aafb5cf3ce1370b662d2fccb1232a5fd10297ecb12f3ceaeb7bbf8df5facb41191d1ee87ba18871d02297e1e5f
// stdout: p2q 32a59b1b3d107cf7796cfd10ff19af6078733af2df5faeb7b6622edf3cf935fd78d67fe26df81191dc0465aa1fad1d5a297e9395cb12c557f3ceb30af8d0dd68
// stdout: shufb 1b00da00e51e1f006513007000005f000002002b04000000001d00ff0000af023978000000590000000000ae003a3a00f9000006112e2e2eb600000029b6ff00
// stdout: sad 45020000000000006f0300000000000057030000000000002e030000000000009e010000000000007304000000000000ff01000000000000a302000000000000
// stdout: madd 3ceef50fcb50d5bc7ce2ba00116a7fd3b15ec01ab7cd53ee1b90dfff3d1e2d192a0c852cc05cdd4f032553f60a4a0ffa358d1fd8f30db508747bd6e9aec1d700
// stdout: maddubs c43eecebe354a2ecca55cdc2d0ee57e330fe5d89ae6060e07bf3a0bfcffc8022c03fbede7322fea1b3f557cae4ff2e0218e25302670af26a242f49cbf822a4ad
// stdout: packs 0080ff7fff7fff7f00800080ff7f0080ff7fff7f0080ff7fff7f0080ff7fff7f008000800080ff7f00800080ff7f00800080ff7f00800080ff7fff7f00800080
// stdout: mulhi f4fd0112d8d7fde465f6550a15f869db6b135507d0f782f63a01a4fea0ff8c19602b2401ab2d3122e9f869fd4406cbf3640fbbc81c0798012ae5ac04c6ff1001
// stdout: mulhrs e9fb0324b0affac9ccecaa142cf0d3b6d626ab0ea2ef06ed76024afd41ff1933c2564802585b6344d4f1d2fa890c96e7c91e7691390e310355ca58098eff2202
// stdout: srl 260053056805d0022e07dd00f802800363038700cf0005032000a505100031029b039107fe02bd05c802760781004602ac054e04890037001503f906c907e907
// stdout: sra 8232d5ffd60e2d0072d60d00af093800b67e08008c5730000256daff81152300391df9ff2fd7dbffac68f7ff886524005ae6c4ff887f03003197effffc9afeff
// stdout: sll 00000000b809ca5400000000b4cb593700000000f2d8fa21000000003a08586900000000f0e674e40000000010b2a2dd000000002a6b9913000000006cc55cbe
// stdout: min f635abce087799ce2f67dd4d2b24a7ce64eb874d85fac8cdf8a796ce04568c4effb4a9cd0c13f2ce387589cd74b62bce9566ecce25e2df4c16c511ceef73c3ce
// stdout: max af5d57ce5a3bb44ebc2cbf4ebe26e04e5c02dd4e345ec14e9189934ca66dba4ec8585ccd40a390ceae4f1a4e2096914e9667ef4ea8a9694e754603ceb18132cc
// stdout: 7edf
// stdout: b7

#include <immintrin.h>
#include <stdio.h>
#include <string.h>
static void dump(const char*n, const void*p, int k){ const unsigned char*c=p; printf("%s ",n); for(int i=0;i<k;i++) printf("%02x",c[i]); puts(""); }
static unsigned char d[4][64];
int main(){ unsigned x=12345; for(int i=0;i<4;i++) for(int j=0;j<64;j++){ x=x*1103515245+12345; d[i][j]=x>>16; }
 __m512i a=_mm512_loadu_si512(d[0]),b=_mm512_loadu_si512(d[1]),c=_mm512_loadu_si512(d[2]); __m512i r;
 for(int k=0;k<3;k++){ r= k==0?_mm512_ternarylogic_epi32(a,b,c,0x96):k==1?_mm512_ternarylogic_epi32(a,b,c,0xCA):_mm512_ternarylogic_epi64(a,b,c,0x1B); dump("tern",&r,64);} 
 r=_mm512_permutexvar_epi16(a,b); dump("permw",&r,64); r=_mm512_permutexvar_epi32(a,b); dump("permd",&r,64); r=_mm512_permutex2var_epi16(a,b,c); dump("p2w",&r,64); r=_mm512_permutex2var_epi64(a,b,c); dump("p2q",&r,64);
 r=_mm512_shuffle_epi8(a,b); dump("shufb",&r,64); r=_mm512_sad_epu8(a,b); dump("sad",&r,64); r=_mm512_madd_epi16(a,b); dump("madd",&r,64); r=_mm512_maddubs_epi16(a,b); dump("maddubs",&r,64); r=_mm512_packs_epi32(a,b); dump("packs",&r,64); r=_mm512_mulhi_epi16(a,b); dump("mulhi",&r,64); r=_mm512_mulhrs_epi16(a,b); dump("mulhrs",&r,64); r=_mm512_srl_epi16(a,_mm_cvtsi32_si128(5)); dump("srl",&r,64); r=_mm512_sra_epi32(a,_mm_cvtsi32_si128(9)); dump("sra",&r,64); r=_mm512_sll_epi64(a,_mm_cvtsi32_si128(33)); dump("sll",&r,64);
 __m512 f=_mm512_cvtepi32_ps(a), g=_mm512_cvtepi32_ps(b); __m512 m=_mm512_min_ps(f,g); dump("min",&m,64); m=_mm512_max_ps(f,g); dump("max",&m,64);
 __mmask16 k=_mm512_cmp_ps_mask(f,g,_CMP_LT_OS); k^=_mm512_mask_cmp_ps_mask(0x5a5a,f,g,_CMP_NLE_UQ)<<0; printf("%04x\n",k); __m512d fd=_mm512_castps_pd(f),gd=_mm512_castps_pd(g); printf("%02x\n",_mm512_cmp_pd_mask(fd,gd,_CMP_EQ_OQ)|_mm512_cmp_pd_mask(fd,gd,_CMP_GT_OS));
 return 0; }
